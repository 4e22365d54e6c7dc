import { rounded } from '../../lib/format'

/** A number longer than this was computed rather than typed. */
const typedCharacters = 10

/**
 * What a field shows of a number that was not typed into it: all digits if a person wrote it or is editing
 * it, otherwise 4 significant digits.
 */
export function fieldText(value: number, isFocused: boolean): string {
  const whole = String(value)
  const isWhole = isFocused || whole.length <= typedCharacters
  return (isWhole ? whole : String(rounded(value))).replace('-', '−')
}
