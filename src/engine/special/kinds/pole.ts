import type { Text } from '../../../i18n/text'
import { formatNumber } from '../../../lib/format'
import type { At, Place } from '../place'
import { computation, localComputation, nameAt, nodeName } from '../place-words'

/** A value or a slope that has no finite number. */
export function poleSentence(at: At, place: Place): Text {
  if (place.number.of === 'value') {
    const subject = [nameAt(at, place.entry), computation(at, place), formatNumber(place.result)]
    const equation = subject.filter((side) => side !== undefined).join(' = ')
    return {
      en: `${equation}: there is no finite value here.`,
      ko: `${equation}: 여기에는 유한한 값이 없습니다.`,
    }
  }
  const slope = slopeText(at, place, '=')
  return {
    en: `Backward at ${nodeName(at)}: the local derivative is ${slope}.`,
    ko: `${nodeName(at)}의 역전파: 국소적 미분이 ${slope}입니다.`,
  }
}

/** A slope that is large because a pole is near. */
export function nearPoleSentence(at: At, place: Place): Text {
  const slope = slopeText(at, place, '≈')
  return {
    en: `Backward at ${nodeName(at)}: the gradient is large because a pole is near: the local derivative is ${slope}. This is right as it stands.`,
    ko: `${nodeName(at)}의 역전파: 미분이 한없이 커지는 점이 가까워 기울기가 큽니다. 국소적 미분이 ${slope}이며, 이 값이 맞습니다.`,
  }
}

function slopeText(at: At, place: Place, sign: '=' | '≈'): string {
  const [said, slope] = [localComputation(at, place), formatNumber(place.local ?? place.result)]
  return said === undefined || said === slope ? slope : `${said} ${sign} ${slope}`
}
