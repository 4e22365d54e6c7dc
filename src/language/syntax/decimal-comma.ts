import type { Text } from '../../i18n/text'
import type { TokenContext } from './token-context'

/** Whether a comma outside lists stands between two whole numbers, without spaces: 0,5. */
export function isDecimalComma({ before, token, ahead, bracket }: TokenContext): boolean {
  const [after, further] = [ahead(1), ahead(2)]
  const isListed = bracket === 'call' || bracket === 'array'
  if (isListed || token?.kind !== 'comma' || before?.kind !== 'number' || after?.kind !== 'number')
    return false
  const isTogether = before.to === token.from && token.to === after.from
  return isTogether && /^\d+$/.test(before.text) && /^\d/.test(after.text) && further?.kind !== 'comma'
}

/** What to say about a decimal comma. */
export function decimalComma({ before, ahead }: TokenContext): Text {
  const number = `${before?.text}.${ahead(1)?.text}`
  return {
    en: `Numbers have a decimal point. Write ${number}; for an array, use square brackets: [1, 2].`,
    ko: `소수점은 마침표로 씁니다. ${number}처럼 쓰고, 배열이면 [1, 2]처럼 대괄호를 쓰세요.`,
  }
}
