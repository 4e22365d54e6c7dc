import { parseArgs } from 'node:util'
import { codeFormats, codeStyles } from '../../src/export/code-formats'
import { messageOf } from '../../src/lib/message-of'
import { oneOrAnother } from './one-or-another'
import { UsageError } from './usage-error'

export const codeUsage = `Usage: npm run -s backstep -- code (<lesson> [--part id] | --file path [--upstream value]) --format ${codeFormats.join('|')} [--style ${codeStyles.join('|')}]`

/** A part of a lesson; whether it exists has not been checked yet. */
export interface LessonSource {
  readonly lesson: string
  readonly part?: string
}

/** A program in a file, and the gradient that its output starts with; 1 if absent. */
export interface FileSource {
  readonly file: string
  readonly upstream?: string
}

/** How code is written; whether the format and the style exist has not been checked yet. */
export interface CodeForm {
  readonly format: string
  readonly style?: string
}

/** A request for code. */
export type CodeRequest = (LessonSource | FileSource) & CodeForm

/** Reads the arguments after `code`; throws a UsageError if they are not valid. */
export function readCodeRequest(args: readonly string[]): CodeRequest {
  const { values, positionals } = parsed(args)
  const source = sourceOf(positionals, values)
  const { format, style } = values
  if (format === undefined)
    throw new UsageError(
      `No format is given: add ${oneOrAnother(codeFormats.map((known) => `--format ${known}`))}.`,
    )
  return { ...source, format, ...(style !== undefined && { style }) }
}

function sourceOf(
  [lesson, extra]: readonly string[],
  { file, part, upstream }: ReturnType<typeof parsed>['values'],
): LessonSource | FileSource {
  if (extra !== undefined) throw new UsageError(`Only one lesson can be given, but ${extra} is a second one.`)
  if (file === undefined) {
    if (lesson === undefined) throw new UsageError('No lesson and no file is given.')
    if (upstream !== undefined)
      throw new UsageError('A lesson has an upstream gradient of its own. Leave out --upstream.')
    return { lesson, ...(part !== undefined && { part }) }
  }
  if (lesson !== undefined) throw new UsageError('A lesson and a file are given. Leave out one of them.')
  if (part !== undefined) throw new UsageError('Only lessons have parts. Leave out --part.')
  return { file, ...(upstream !== undefined && { upstream }) }
}

function parsed(args: readonly string[]) {
  try {
    const option = { type: 'string' } as const
    return parseArgs({
      args: joined(args),
      options: { file: option, format: option, part: option, style: option, upstream: option },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(messageOf(error))
  }
}

/** The arguments with an upstream gradient joined to its option: a value such as -2 starts with a dash. */
function joined(args: readonly string[]): string[] {
  const at = args.indexOf('--upstream')
  const value = args[at + 1]
  if (at < 0 || value === undefined) return [...args]
  return [...args.slice(0, at), `--upstream=${value}`, ...args.slice(at + 2)]
}
