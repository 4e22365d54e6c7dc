import type { Text } from '../../../i18n/text'
import { formatNumber } from '../../../lib/format'
import type { At, Place } from '../place'
import { computation, nameAt, nodeName } from '../place-words'

/** The largest number of 64 bits. */
const limit = '1.8 × 10³⁰⁸'

/** A result that is too large for 64 bits. */
export function overflowSentence(at: At, place: Place): Text {
  const result = formatNumber(place.result)
  if (place.number.of !== 'value')
    return {
      en: `Backward at ${nodeName(at)}: the gradient is larger in size than any number of 64 bits (about ${limit}), so it overflows to ${result}.`,
      ko: `${nodeName(at)}의 역전파: 기울기의 크기가 64비트로 나타낼 수 있는 가장 큰 수(약 ${limit})를 넘어 ${result}가 됩니다.`,
    }
  const [name, said] = [nameAt(at, place.entry), computation(at, place)]
  const subject = said === undefined ? name : `${name} = ${said}`
  return {
    en: `${subject}: this is larger in size than any number of 64 bits (about ${limit}), so it overflows to ${result}.`,
    ko: `${subject}: 크기가 64비트로 나타낼 수 있는 가장 큰 수(약 ${limit})를 넘어 ${result}가 됩니다.`,
  }
}
