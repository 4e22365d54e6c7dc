import type { Span } from '../../../engine/graph'
import type { Text } from '../../../i18n/text'
import type { Fix } from '../../diagnostic'
import type { FunctionForm } from '../../functions'
import type { Operand } from '../operand'

/** What makes a call with two arguments one of the function of two values: max(x, 0) becomes maximum(x, 0). */
export function ofTwoFix({ ofTwo }: FunctionForm, name: Span, given: readonly Operand[]): Fix | undefined {
  const isOfTwo = given.length === 2 && given.every(({ keyword }) => !keyword)
  return ofTwo !== undefined && isOfTwo ? { from: name.from, to: name.to, write: ofTwo } : undefined
}

/** Whether the second argument is 0, which may be an axis or a number to compare with. */
export const isZeroSecond = ([, second]: readonly Operand[]): boolean =>
  second?.value.kind === 'literal' && second.value.nested === 0

/** How max(x, 0) is read, and what else it may have meant. */
export const alongAxis = (name: string, ofTwo: string): Text => ({
  en: `${name}(x, 0) is read as in NumPy, along axis 0. To compare each entry with 0, write ${ofTwo}(x, 0) or relu(x).`,
  ko: `${name}(x, 0)은 넘파이처럼 0번 축을 따라 읽었습니다. 원소마다 0과 견주려면 ${ofTwo}(x, 0)이나 relu(x)로 씁니다.`,
})
