import type { Edge } from '../../engine/edges'
import type { Run } from '../../engine/run'
import type { Text } from '../../i18n/text'
import { ruleOf } from '../../trace/symbols/rule-of'
import { pathsAdd } from '../answers/respond'

/** Why a gradient is right as it stands: the rule of the only edge that it comes along, or that paths add up. */
export function whyRight(run: Run, edge: Edge | undefined): Text {
  const { en, ko } = edge ? ruleOf(run, edge.to, edge.operand) : pathsAdd
  return { en: `This one is right. ${en}`, ko: `이것은 맞습니다. ${ko}` }
}
