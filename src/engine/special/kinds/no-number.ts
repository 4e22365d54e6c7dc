import type { Text } from '../../../i18n/text'
import { formatNumber } from '../../../lib/format'
import type { At, Place } from '../place'
import { computation, localComputation, nameAt, nodeName } from '../place-words'

/** NaN, from numbers that were numbers. */
export function noNumberSentence(at: At, place: Place): Text {
  if (place.number.of === 'value') return inValue(at, place)
  const { upstream, local } = place
  if (place.number.of === 'contribution' && upstream !== undefined && local !== undefined)
    return Number.isNaN(local) ? inLocal(at, place) : inProduct(at, upstream, local)
  return inSum(at, place)
}

function inValue(at: At, place: Place): Text {
  const [name, said] = [nameAt(at, place.entry), computation(at, place)]
  const subject = said === undefined ? name : `${name} = ${said}`
  return {
    en: `${subject}: this is not a number (NaN).${because(place).en}`,
    ko: `${subject}: 수가 아닙니다(NaN).${because(place).ko}`,
  }
}

/** Infinite operands can come to any number; finite ones have words of their own op. */
const because = ({ operands }: Place): Text =>
  operands.every(Number.isFinite)
    ? { en: '', ko: '' }
    : {
        en: ' With infinite terms or factors it could be any number.',
        ko: ' 항이나 인수가 무한대이면 어떤 수도 될 수 있기 때문입니다.',
      }

function inLocal(at: At, place: Place): Text {
  const said = localComputation(at, place) ?? 'NaN'
  return {
    en: `Backward at ${nodeName(at)}: the local derivative ${said} is not a number (NaN).`,
    ko: `${nodeName(at)}의 역전파: 국소적 미분 ${said}: 수가 아닙니다(NaN).`,
  }
}

const inProduct = (at: At, upstream: number, local: number): Text => ({
  en: `Backward at ${nodeName(at)}: upstream gradient times local derivative is ${formatNumber(upstream)} × ${formatNumber(local)}, which is not a number (NaN): it could be any.`,
  ko: `${nodeName(at)}의 역전파: 상류 기울기와 국소적 미분의 곱 ${formatNumber(upstream)} × ${formatNumber(local)}: 어떤 수도 될 수 있으므로 수가 아닙니다(NaN).`,
})

function inSum(at: At, { operands }: Place): Text {
  const infinite = [...new Set(operands.filter((each) => !Number.isFinite(each)))].map(formatNumber)
  const terms = infinite.length > 0 ? ` (${infinite.join(', ')})` : ''
  return {
    en: `Backward at ${nodeName(at)}: infinite terms${terms} are added up, which gives no number (NaN).`,
    ko: `${nodeName(at)}의 역전파: 무한대인 항${terms.trim()}을 더하므로 수가 아닙니다(NaN).`,
  }
}
