import { parseArgs } from 'node:util'
import { codeFormats, codeStyles } from '../../src/export/code-formats'
import { messageOf } from '../../src/lib/message-of'
import { oneOrAnother } from './one-or-another'
import { UsageError } from './usage-error'

export const codeUsage = `Usage: npm run -s backstep -- code <lesson> --format ${codeFormats.join('|')} [--part id] [--style ${codeStyles.join('|')}]`

/** A request for a program; whether the lesson, part, format and style exist has not been checked yet. */
export interface CodeRequest {
  readonly lesson: string
  readonly format: string
  readonly part?: string
  readonly style?: string
}

/** Reads the arguments after `code`; throws a UsageError if they are not valid. */
export function readCodeRequest(args: readonly string[]): CodeRequest {
  const { values, positionals } = parsed(args)
  const [lesson, extra] = positionals
  if (lesson === undefined) throw new UsageError('No lesson is given.')
  if (extra !== undefined) throw new UsageError(`Only one lesson can be given, but ${extra} is a second one.`)
  const { format, part, style } = values
  if (format === undefined)
    throw new UsageError(
      `No format is given: add ${oneOrAnother(codeFormats.map((known) => `--format ${known}`))}.`,
    )
  return { lesson, format, ...(part !== undefined && { part }), ...(style !== undefined && { style }) }
}

function parsed(args: readonly string[]) {
  try {
    const option = { type: 'string' } as const
    return parseArgs({
      args: [...args],
      options: { format: option, part: option, style: option },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(messageOf(error))
  }
}
