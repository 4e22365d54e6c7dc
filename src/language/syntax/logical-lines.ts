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
const assignment = /^[\p{L}_][\p{L}\p{M}\p{Nd}_]*\s*(\*\*|[-+*/^@])?=(?!=)/u

/** Updates the open brackets with those of `code`; a call's bracket is recognised by the name before it. */
function follow(open: Bracket[], code: string): void {
  for (const [bracket, name] of code.matchAll(/([\p{L}\p{M}\p{Nd}_]\s*)?[([]|[)\]]/gu)) {
    if (bracket === ')' || bracket === ']') open.pop()
    else open.push(name && bracket.endsWith('(') ? 'call' : 'other')
  }
}

/**
 * Whether a line starts a statement although a bracket is still open: it has an assignment that is not a
 * keyword argument.
 */
function startsAnew(code: string, before: string, innermost: Bracket | undefined): boolean {
  const mayBeKeyword = innermost === 'call' && /[(,]$/.test(before)
  return assignment.test(code) && !mayBeKeyword
}

/** Splits a text into statements without parsing them, so that an error in one does not affect the next. */
export function logicalLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = []
  const open: Bracket[] = []
  let before = ''
  physicalLine.lastIndex = 0
  for (let start = 0; start < text.length; start = physicalLine.lastIndex) {
    const [, content = ''] = physicalLine.exec(text) ?? []
    const code = content.replace(/#.*/, '').trim()
    if (code === '') continue
    const spaces = /^[ \t]*/.exec(content)?.[0] ?? ''
    const to = start + content.length
    const last = lines.at(-1)
    const goesOn = open.length > 0 && !startsAnew(code, before, open.at(-1))
    if (last && (goesOn || before.endsWith('\\'))) {
      lines[lines.length - 1] = { ...last, to }
    } else {
      lines.push({ from: start + spaces.length, to, depth: depthOf(spaces), start })
      open.length = 0
    }
    follow(open, code)
    before = code
  }
  return lines
}
