import { plainOf } from '../../engine/formula/plain'
import type { Text } from '../../i18n/text'
import { required } from '../../lib/required'
import type { PassLine } from './exercise'

/** The first line that another one uses and that is not among those computed so far; undefined if the line can be computed. */
export const missingFor = (
  lines: readonly PassLine[],
  computed: readonly number[],
  line: number,
): number | undefined => lines[line]?.needs.find((needed) => !computed.includes(needed))

/** What is said to a line that comes before one it uses. */
export function neededFirst(lines: readonly PassLine[], missing: number): Text {
  const { sides } = required(lines[missing], 'the line that is missing')
  const symbol = plainOf(sides[0], { language: 'en' })
  return {
    en: `This line uses $${symbol}$, which has to be computed first.`,
    ko: `이 줄을 계산하려면 $${symbol}$부터 구해야 합니다.`,
  }
}
