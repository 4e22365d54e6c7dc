import { plainProse, prosePieces } from '../../i18n/prose-pieces'

const powerOfTen = String.raw`(?:\d+(?:\.\d+)? × )?10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+`

/** A number in a sentence: not a digit of a name (W1, w_21) or of a number that has begun before. */
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])−?(?:${powerOfTen}|\d{1,3}(?:,\d{3})+|\d+e-?\d+|\d+(?:\.\d+)?)`,
  'gu',
)

/** The numbers that a text mentions, as they are written, without those of its assumptions such as k = 2. */
export function numbersIn(text: string, suppositions: ReadonlySet<string>): readonly string[] {
  const said = prosePieces(text)
    .filter(({ kind, text: formula }) => kind !== 'formula' || !suppositions.has(formula))
    .map(({ kind, text: piece }) => (kind === 'formula' ? `$${piece}$` : piece))
    .join(' ')
  return [...plainProse(said).matchAll(number)].map(([found]) => found)
}
