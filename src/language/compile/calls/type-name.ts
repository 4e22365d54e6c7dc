import { withParticle } from '../../../i18n/josa'
import type { Text } from '../../../i18n/text'
import type { Reporter } from '../../reporter'
import type { Operand } from '../operand'

/** Whether a name is that of a type of numbers: float, np.float64. */
export const isTypeName = (name: string): boolean =>
  /^(?:bool|complex|float|int|(?:np|numpy)\.(?:bool_?|double|u?int\d*|float\d*|single))$/.test(name)

/** What to say if the name of a type is used as a value. */
export const typeAlone = (name: string): Text => ({
  en: `${name} is a type, not a number. All numbers here are floats with 64 bits; leave it out.`,
  ko: `${withParticle(name, '은/는')} 수가 아니라 자료형입니다. 여기의 수는 모두 64비트 실수이므로 빼세요.`,
})

const otherType: Text = {
  en: 'All numbers here are floats with 64 bits. Leave out dtype.',
  ko: '여기의 수는 모두 64비트 실수입니다. dtype을 빼세요.',
}

const isDouble = ({ value }: Operand): boolean =>
  value.kind === 'type' && /^(?:float|(?:np|numpy)\.(?:double|float64|float_))$/.test(value.name)

/** What an array is made from, without dtype=float; undefined if another type is asked for, which is reported. */
export function withoutType(given: readonly Operand[], reporter: Reporter): readonly Operand[] | undefined {
  const at = given.findIndex(({ keyword }) => keyword?.name === 'dtype')
  const type = given[at]
  const before = given[at - 1]
  if (!type) return given
  if (isDouble(type)) return given.toSpliced(at, 1)
  const fix = before && { from: before.extent.to, to: type.extent.to, write: '' }
  if (type.value.kind !== 'broken')
    reporter.report({ from: type.keyword?.span.from ?? type.extent.from, to: type.extent.to }, otherType, fix)
  return undefined
}
