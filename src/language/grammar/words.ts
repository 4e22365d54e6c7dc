import { ExternalTokenizer, type InputStream } from '@lezer/lr'
import { module, word } from './parser.terms'

const start = /[\p{L}\p{Nl}_]/u
const part = /[\p{L}\p{Nl}\p{M}\p{Nd}_]/u
const dot = 46

/** The character at the input's position, including both halves of a surrogate pair. */
function characterAt(input: InputStream): string {
  const high = input.next
  if (high < 0) return ''
  const isPair = high >= 0xd800 && high < 0xdc00
  return isPair ? String.fromCharCode(high, Math.max(input.peek(1), 0)) : String.fromCharCode(high)
}

function readWord(input: InputStream): string {
  let read = ''
  for (
    let character = characterAt(input);
    (read ? part : start).test(character);
    character = characterAt(input)
  ) {
    read += character
    input.advance(character.length)
  }
  return read
}

/** The distance to the dot that follows, after any spaces; undefined if there is none. */
function dotAhead(input: InputStream): number | undefined {
  let distance = 0
  while (input.peek(distance) === 32) distance++
  return input.peek(distance) === dot ? distance : undefined
}

/**
 * Names in any alphabet, as Python reads them, and the `np.` in front of a function.
 * @public the generated parser imports it
 */
export const words = new ExternalTokenizer((input) => {
  const read = readWord(input)
  if (read === '') return
  const distance = read === 'np' ? dotAhead(input) : undefined
  if (distance === undefined) input.acceptToken(word)
  else input.acceptToken(module, distance + 1)
})
