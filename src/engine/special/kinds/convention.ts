import type { Text } from '../../../i18n/text'
import type { OpDef } from '../../op'
import { joined } from '../joined'
import type { At, Place } from '../place'
import { computation, nameAt } from '../place-words'

/** A corner without a derivative, and the convention that is used there. */
export function kinkSentence(at: At, place: Place, op: OpDef): Text {
  const where = subject(at, place)
  return joined(
    {
      en: `${where} is at a kink.`,
      ko: `${where}: 꺾이는 점입니다.`,
    },
    op.convention,
  )
}

/** A number that a convention settles. */
export function settledSentence(at: At, place: Place, op: OpDef): Text {
  const operand = place.number.of === 'contribution' ? place.number.operand : undefined
  const rule = op.special?.settled?.find((each) => each.operand === operand && each.at(place.operands))
  const where = subject(at, place)
  return {
    en: `${where}: ${rule?.says.en ?? ''}`,
    ko: `${where}: ${rule?.says.ko ?? ''}`,
  }
}

const subject = (at: At, place: Place): string =>
  [nameAt(at, place.entry), computation(at, place)].filter((side) => side !== undefined).join(' = ')
