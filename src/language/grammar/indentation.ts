import { ContextTracker, ExternalTokenizer, type InputStream } from '@lezer/lr'
import { isLineBreak } from './line-break'
import {
  Arguments,
  Array as ArrayLiteral,
  dedent,
  indent,
  OpenParenthesis,
  OpenSquare,
  Parenthesised,
  Tuple,
} from './parser.terms'

/** The state of the parser: the indentation of the current block, and whether a bracket is open. */
export interface Layout {
  readonly outer: Layout | undefined
  readonly depth: number
  readonly inBrackets: boolean
  readonly hash: number
}

const tab = 9
const space = 32
const comment = 35
const tabWidth = 8

const layout = (outer: Layout | undefined, depth: number, inBrackets: boolean): Layout => ({
  outer,
  depth,
  inBrackets,
  hash: ((outer?.hash ?? 0) * 31 + depth * 2 + (inBrackets ? 1 : 0)) | 0,
})

/** The width of the spaces and tabs at the start of a line; a tab advances to the next multiple of 8. */
export function depthOf(spaces: string): number {
  let depth = 0
  for (const character of spaces) depth += character === '\t' ? tabWidth - (depth % tabWidth) : 1
  return depth
}

/** The spaces and tabs ahead. */
function spacesAt(input: InputStream): string {
  let spaces = ''
  for (let next = input.peek(0); next === space || next === tab; next = input.peek(spaces.length)) {
    spaces += String.fromCharCode(next)
  }
  return spaces
}

/**
 * The start of a block of deeper lines, and its end. Blank lines and comments have no say.
 * @public the generated parser imports it
 */
export const blocks = new ExternalTokenizer((input, stack) => {
  const current = stack.context as Layout
  const previous = input.peek(-1)
  if (current.inBrackets || (previous >= 0 && !isLineBreak(previous))) return
  const spaces = spacesAt(input)
  const depth = depthOf(spaces)
  const first = input.peek(spaces.length)
  if (depth === current.depth || first < 0 || isLineBreak(first) || first === comment) return
  if (depth > current.depth) input.acceptToken(indent, spaces.length)
  else input.acceptToken(dedent)
})

const brackets: ReadonlySet<number> = new Set([OpenParenthesis, OpenSquare])
const bracketed: ReadonlySet<number> = new Set([Arguments, ArrayLiteral, Parenthesised, Tuple])

/**
 * Keeps the layout while the parser goes: blocks by indent and dedent, brackets by what they enclose.
 * @public the generated parser imports it
 */
export const indentation = new ContextTracker<Layout>({
  start: layout(undefined, 0, false),
  shift(current, term, _, input) {
    if (term === indent) return layout(current, depthOf(spacesAt(input)), false)
    if (term === dedent) return current.outer ?? current
    return brackets.has(term) ? layout(current, current.depth, true) : current
  },
  reduce: (current, term) =>
    current.inBrackets && bracketed.has(term) ? (current.outer ?? current) : current,
  hash: (current) => current.hash,
})
