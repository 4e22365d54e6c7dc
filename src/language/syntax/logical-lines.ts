import type { Span } from '../../engine/graph'
import { depthOf } from '../grammar/indentation'

/** The text of one statement, possibly over several lines with open brackets, without its indentation. */
export interface LogicalLine extends Span {
  /** The width of its indentation. */
  readonly depth: number
  /** Where its indentation starts. */
  readonly start: number
}

type Bracket = 'call' | 'other'

const physicalLine = /([^\n\r]*)(\r\n|\n|\r|$)/y
const name = String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_]*`
const assignment = new RegExp(
  String.raw`^${name}(\.${name}|\['[^']*'\]|\["[^"]*"\])*\s*(\*\*|[-+*/^@])?=(?!=)`,
  'u',
)
const stringOrComment = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|#.*/g

/** A line with its comment and the insides of its strings blanked. */
const codeOf = (line: string): string =>
  line.replace(stringOrComment, (found) =>
    found.startsWith('#') ? ' '.repeat(found.length) : found[0] + ' '.repeat(found.length - 2) + found[0],
  )

/** Updates the open brackets with those of `code`; a call's bracket is recognised by the name before it. */
function follow(open: Bracket[], code: string): void {
  for (const [bracket, called] of code.matchAll(/([\p{L}\p{M}\p{Nd}_]\s*)?[([]|[)\]]/gu)) {
    if (bracket === ')' || bracket === ']') open.pop()
    else open.push(called && bracket.endsWith('(') ? 'call' : 'other')
  }
}

/**
 * Whether a line starts a statement although a bracket is still open: it has an assignment that is not a
 * keyword argument.
 */
function startsAnew(line: string, before: string, innermost: Bracket | undefined): boolean {
  const mayBeKeyword = innermost === 'call' && /[(,]$/.test(before)
  return assignment.test(line) && !mayBeKeyword
}

/** Splits a text into statements without parsing them, so that an error in one does not affect the next. */
class LineSplitter {
  readonly lines: LogicalLine[] = []
  private readonly open: Bracket[] = []
  private before = ''

  constructor(private readonly text: string) {}

  /** Adds a physical line, from semicolon to semicolon unless a bracket is open. */
  add(start: number, length: number): void {
    const line = this.text.slice(start, start + length)
    const code = codeOf(line)
    let [from, depth] = [0, this.open.length]
    for (const { 0: sign, index } of code.matchAll(/[([\])]|;/g)) {
      if (sign !== ';') depth = Math.max(0, depth + (/[([]/.test(sign) ? 1 : -1))
      else if (depth === 0) {
        this.addPart(start + from, line.slice(from, index), code.slice(from, index), from === 0)
        from = index + 1
      }
    }
    this.addPart(start + from, line.slice(from), code.slice(from), from === 0)
  }

  private addPart(start: number, written: string, code: string, isFirst: boolean): void {
    const trimmed = code.trim()
    if (trimmed === '') return
    const { lines, open, before } = this
    const spaces = /^[ \t\ufeff]*/.exec(written)?.[0] ?? ''
    const to = start + written.length
    const last = lines.at(-1)
    const goesOn = open.length > 0 && !startsAnew(written.trim(), before, open.at(-1))
    if (last && (goesOn || before.endsWith('\\'))) lines[lines.length - 1] = { ...last, to }
    else {
      const depth = isFirst ? depthOf(spaces.replaceAll('\ufeff', '')) : (last?.depth ?? 0)
      lines.push({ from: start + spaces.length, to, depth, start })
      open.length = 0
    }
    follow(open, trimmed)
    this.before = trimmed
  }
}

/** The statements of a text. */
export function logicalLines(text: string): readonly LogicalLine[] {
  const splitter = new LineSplitter(text)
  physicalLine.lastIndex = 0
  for (let start = 0; start < text.length; start = physicalLine.lastIndex) {
    const [, content = ''] = physicalLine.exec(text) ?? []
    splitter.add(start, content.length)
  }
  return splitter.lines
}
