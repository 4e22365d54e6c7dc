import { parseArgs } from 'node:util'
import { messageOf } from '../../src/lib/message-of'
import { UsageError } from './usage-error'

/** What the command line asks for. */
export interface Request {
  /** A program text, or `-` for one on the standard input. */
  readonly program: string
  /** Each as `name=value`. */
  readonly settings: readonly string[]
  readonly upstream?: string
}

export const usage =
  'Usage: npm run -s backstep -- grad "<program>" [--set name=value]... [--upstream value]\nWith - for the program, it is read from the standard input.'

/**
 * Joins an option with the value behind it, and leaves no other argument that could be taken for an option: a value
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

/** Reads the arguments of the command line; throws a UsageError where they do not fit. */
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
