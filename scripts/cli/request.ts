import { parseArgs } from 'node:util'
import { messageOf } from '../../src/lib/message-of'
import { UsageError } from './usage-error'

/** Where a program is: in the argument itself, or in a file. */
export type ProgramSource = { readonly program: string } | { readonly file: string }

/** What is asked of a program. */
export interface Question {
  /** Each as `name=value`. */
  readonly settings: readonly string[]
  /** The name of what is differentiated; the program's output if absent. */
  readonly of?: string
  readonly upstream?: string
}

/** A request made on the command line; a program `-` is read from standard input. */
export type Request = ProgramSource & Question

export const usage =
  'Usage: npm run -s backstep -- grad ("<program>" | - | --file path) [--of name] [--set name=value]... [--upstream value]\nIf the program is -, it is read from standard input.'

const withValue: ReadonlySet<string> = new Set(['--file', '--of', '--set', '--upstream'])

/**
 * Joins each option with its value, and keeps all other arguments from being mistaken for options: a value
 * such as -2 and a program such as -x * 2 start with a dash.
 */
function withoutDashes(args: readonly string[]): string[] {
  const options: string[] = []
  const others: string[] = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (withValue.has(arg) && rest.length > 0) options.push(`${arg}=${rest.shift()}`)
    else if (/^--[a-z]/.test(arg)) options.push(arg)
    else others.push(arg)
  }
  return [...options, '--', ...others]
}

/** Reads the arguments after `grad`; throws a UsageError if they are not valid. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args)
  const { of, upstream } = values
  return {
    ...sourceOf(positionals, values.file),
    settings: values.set ?? [],
    ...(of !== undefined && { of }),
    ...(upstream !== undefined && { upstream }),
  }
}

function sourceOf([program, extra]: readonly string[], file: string | undefined): ProgramSource {
  if (extra !== undefined) throw new UsageError('More than one program is given. Put the program in quotes.')
  if (file !== undefined && program !== undefined)
    throw new UsageError('A program and a file are given. Leave out one of them.')
  if (file !== undefined) return { file }
  if (program === undefined) throw new UsageError('No program is given.')
  return { program }
}

function parsed(args: readonly string[]) {
  try {
    const option = { type: 'string' } as const
    return parseArgs({
      args: withoutDashes(args),
      options: { file: option, of: option, set: { ...option, multiple: true }, upstream: option },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(messageOf(error))
  }
}
