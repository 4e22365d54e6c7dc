/** The width of a line on the board, and of a letter and a syllable of Hangul on average, in stage pixels. */
const [linePx, letterPx, syllablePx] = [1120, 11.8, 22]

/** A sentence up to its stop; formulas stand between `$`, and a stop inside one, or in a number, ends nothing. */
const sentence = /^(?:\$[^$]*\$|[^$])*?[.?!](?=\s|$)/u

/** The first sentence of a lesson's text, if it fits a line of the board: a second line would take the graph's room. */
export function leadSentence(text: string): string | undefined {
  const first = text.match(sentence)?.[0] ?? text
  const letters = [...first.replaceAll('$', '')].length
  const syllables = first.match(/\p{Script=Hangul}/gu)?.length ?? 0
  const width = letterPx * (letters - syllables) + syllablePx * syllables
  return width <= linePx ? first : undefined
}
