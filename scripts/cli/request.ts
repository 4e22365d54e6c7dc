import { parseArgs } from 'node:util'
import { messageOf } from '../../src/lib/message-of'
import { UsageError } from './usage-error'

/** A request made on the command line. */
export interface Request {
  /** A program text, or `-` to read one from standard input. */
  readonly program: string
  /** Each as `name=value`. */
  readonly settings: readonly string[]
  readonly upstream?: string
}

export const usage =
  'Usage: npm run -s backstep -- grad "<program>" [--set name=value]... [--upstream value]\nIf the program is -, it is read from standard input.'

/**
 * Joins each option with its value, and keeps all other arguments from being mistaken for options: a value
 * such as -2 and a program such as -x * 2 start with a dash.
 */
function withoutDashes(args: readonly string[]): string[] {
  const options: string[] = []
  const others: string[] = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const takesNext = (arg === '--set' || arg === '--upstream') && rest.length > 0
    if (takesNext) options.push(`${arg}=${rest.shift()}`)
    else if (/^--[a-z]/.test(arg)) options.push(arg)
    else others.push(arg)
  }
  return [...options, '--', ...others]
}

/** Reads the arguments of the command line; throws a UsageError if they are not valid. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args)
  const [command, program, extra] = positionals
  if (command !== 'grad')
    throw new UsageError(
      command ? `There is no command ${command}; use grad or code.` : 'No command is given.',
    )
  if (program === undefined) throw new UsageError('No program is given.')
  if (extra !== undefined) throw new UsageError('More than one program is given. Put the program in quotes.')
  const upstream = values.upstream
  return { program, settings: values.set ?? [], ...(upstream !== undefined && { upstream }) }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: withoutDashes(args),
      options: { set: { type: 'string', multiple: true }, upstream: { type: 'string' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(messageOf(error))
  }
}
