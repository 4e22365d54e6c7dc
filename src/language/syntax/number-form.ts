import type { Text } from '../../i18n/text'
import type { TokenContext } from './token-context'

/** A word that is written right behind a number; undefined if there is none. */
const suffixOf = ({ before, token }: TokenContext): string | undefined =>
  before?.kind === 'number' && token?.kind === 'word' && before.to === token.from ? token.text : undefined

/** The plain form of a number that Python writes in another one: 1_000, 0x10; undefined for any other. */
export function plainNumber(context: TokenContext): string | undefined {
  const [suffix = '', digits = ''] = [suffixOf(context), context.before?.text]
  if (/^(?:_\d+)+$/.test(suffix)) return (digits + suffix).replaceAll('_', '')
  const isOtherBase = digits === '0' && /^(?:[xX][\da-fA-F]+|[oO][0-7]+|[bB][01]+)$/.test(suffix)
  return isOtherBase ? String(Number(digits + suffix.toLowerCase())) : undefined
}

/** What to say about a number in a form that Python has and the language has not; undefined for any other. */
export function numberForm(context: TokenContext): Text | undefined {
  const [suffix = '', digits = ''] = [suffixOf(context), context.before?.text]
  const plain = plainNumber(context)
  if (plain !== undefined)
    return {
      en: `Numbers are written with plain decimal digits here. Write ${plain}.`,
      ko: `수는 십진 숫자만으로 씁니다. ${plain}처럼 쓰세요.`,
    }
  if (!/^[jJ]$/.test(suffix)) return undefined
  return {
    en: `All numbers here are real, and ${digits}${suffix} is imaginary in Python. To multiply by a variable ${suffix}, write *.`,
    ko: `여기의 수는 모두 실수인데, 파이썬에서 ${digits}${suffix} 표기는 허수입니다. 변수 ${suffix}를 곱하려면 *를 쓰세요.`,
  }
}
