import { ExternalTokenizer, type InputStream, type Stack } from '@lezer/lr'
import { isSeeding } from '../seeding'
import { isLineBreak } from './line-break'
import { module, unused, word } from './parser.terms'

const start = /[\p{L}\p{Nl}_]/u
const part = /[\p{L}\p{Nl}\p{M}\p{Nd}_]/u
const [space, tab, dot, open, close] = [32, 9, 46, 40, 41]
const [semicolon, comment, backslash] = [59, 35, 92]
const openSquare = 91
const closeSquare = 93
const quotes: readonly number[] = [34, 39]

/** The character at a distance, including both halves of a surrogate pair. */
function characterAt(input: InputStream, distance: number): string {
  const high = input.peek(distance)
  if (high < 0) return ''
  const isPair = high >= 0xd800 && high < 0xdc00
  return isPair ? String.fromCharCode(high, Math.max(input.peek(distance + 1), 0)) : String.fromCharCode(high)
}

/** The word that starts at a distance; empty if none does. */
function wordAt(input: InputStream, distance: number): string {
  let read = ''
  for (;;) {
    const character = characterAt(input, distance + read.length)
    if (!(read ? part : start).test(character)) return read
    read += character
  }
}

/** The distance to the first character from `distance` on that is no space. */
function pastSpaces(input: InputStream, distance: number): number {
  let at = distance
  while (input.peek(at) === space || input.peek(at) === tab) at++
  return at
}

/** The length of an attribute after a name, such as `.x`; 0 where a method is called or an array transposed. */
function attributeLength(input: InputStream, distance: number): number {
  if (input.peek(distance) !== dot) return 0
  const name = wordAt(input, distance + 1)
  const isCall = input.peek(pastSpaces(input, distance + 1 + name.length)) === open
  return name === '' || name === 'T' || isCall ? 0 : 1 + name.length
}

/** The distance past a string that starts at `distance`; undefined if it does not end on its line. */
function pastString(input: InputStream, distance: number): number | undefined {
  const quote = input.peek(distance)
  for (let at = distance + 1; ; at++) {
    const next = input.peek(at)
    if (next === quote) return at + 1
    if (next < 0 || isLineBreak(next)) return undefined
    if (next === backslash) at++
  }
}

/** The length of a key after a name, such as `['W1']`; 0 if there is none. */
function keyLength(input: InputStream, distance: number): number {
  if (input.peek(distance) !== openSquare || !quotes.includes(input.peek(distance + 1))) return 0
  const end = pastString(input, distance + 1)
  return end !== undefined && input.peek(end) === closeSquare ? end + 1 - distance : 0
}

/** The length of a name that is a word with attributes and keys, such as `self.params['W1']`. */
function nameLength(input: InputStream, first: string): number {
  let length = first.length
  for (;;) {
    const further = attributeLength(input, length) || keyLength(input, length)
    if (further === 0) return length
    length += further
  }
}

/** The length of what stands in brackets, from the opening one on; undefined if they are not closed. */
function bracketedLength(input: InputStream, distance: number): number | undefined {
  let depth = 0
  for (let at = distance; ; at++) {
    const next = input.peek(at)
    if (next < 0) return undefined
    if (quotes.includes(next)) {
      const end = pastString(input, at)
      if (end === undefined) return undefined
      at = end - 1
    } else if (next === open) depth++
    else if (next === close && --depth === 0) return at + 1 - distance
  }
}

/** The length of an import, to the end of its line, or of its brackets. */
function importLength(input: InputStream): number {
  for (let at = 0; ; at++) {
    const next = input.peek(at)
    if (next === open) return at + (bracketedLength(input, at) ?? 1)
    if (next < 0 || isLineBreak(next) || next === semicolon || next === comment) return at
  }
}

const [equals, openBrace, closeBrace] = [61, 123, 125]

/** The length of an empty dictionary that a name is given, as in `params = {}`; undefined if this is none. */
function dictionaryLength(input: InputStream, first: string): number | undefined {
  let at = pastSpaces(input, nameLength(input, first))
  for (const sign of [equals, openBrace, closeBrace]) {
    if (input.peek(at) !== sign) return undefined
    at = sign === closeBrace ? at + 1 : pastSpaces(input, at + 1)
  }
  return at
}

/** More than the characters of a call that seeds a generator, up to its bracket. */
const longestSeeding = 32

/** The length of a call that seeds a random generator; undefined if this is none. */
function seedingLength(input: InputStream): number | undefined {
  const ahead = String.fromCharCode(
    ...Array.from({ length: longestSeeding }, (_, at) => Math.max(0, input.peek(at))),
  )
  if (!isSeeding(ahead)) return undefined
  const brackets = ahead.indexOf('(')
  const length = bracketedLength(input, brackets)
  return length === undefined ? undefined : brackets + length
}

/** The words that a call that seeds a random generator starts with. */
const generators: ReadonlySet<string> = new Set(['np', 'numpy', 'random', 'tf', 'torch'])

/**
 * The length of an import, a call of print, a seed or an empty dictionary that starts here; undefined if none
 * does.
 */
function unusedLength(input: InputStream, first: string): number | undefined {
  if (first === 'import' || first === 'from') return importLength(input)
  const seeding = generators.has(first) ? seedingLength(input) : undefined
  if (seeding !== undefined) return seeding
  if (first !== 'print') return dictionaryLength(input, first)
  const brackets = pastSpaces(input, first.length)
  const length = input.peek(brackets) === open ? bracketedLength(input, brackets) : undefined
  return length === undefined ? undefined : brackets + length
}

const modules: ReadonlySet<string> = new Set(['np', 'numpy', 'math'])

/** The length of a module with its dot, in front of a function that is called; undefined if this is none. */
function moduleLength(input: InputStream, first: string): number | undefined {
  const at = pastSpaces(input, first.length)
  if (!modules.has(first) || input.peek(at) !== dot) return undefined
  const name = wordAt(input, pastSpaces(input, at + 1))
  const behind = pastSpaces(input, pastSpaces(input, at + 1) + name.length)
  return name !== '' && input.peek(behind) === open ? at + 1 : undefined
}

function accept(input: InputStream, stack: Stack): void {
  const first = wordAt(input, 0)
  if (first === '') return
  const unusedTo = stack.canShift(unused) ? unusedLength(input, first) : undefined
  const moduleTo = moduleLength(input, first)
  if (unusedTo !== undefined) input.acceptTokenTo(unused, input.pos + unusedTo)
  else if (moduleTo !== undefined) input.acceptTokenTo(module, input.pos + moduleTo)
  else input.acceptTokenTo(word, input.pos + nameLength(input, first))
}

/**
 * Names in any alphabet, as Python reads them, with their attributes and keys; the `np.` in front of a function; and
 * imports, calls of print, seeds and empty dictionaries.
 * @public the generated parser imports it
 */
export const words = new ExternalTokenizer(accept, { contextual: true })
