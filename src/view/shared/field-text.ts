import { rounded } from '../../lib/format'

/** Longer than this, a number was computed and not typed by anyone. */
const typedCharacters = 10

/** What a field shows of a number that was not typed into it: whole where someone wrote it or wants to edit it, else 4 significant digits. */
export function fieldText(value: number, isFocused: boolean): string {
  const whole = String(value)
  const isWhole = isFocused || whole.length <= typedCharacters
  return (isWhole ? whole : String(rounded(value))).replace('-', '−')
}
