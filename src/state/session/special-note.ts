import { edgesInto } from '../../engine/edges'
import { joined } from '../../engine/special/joined'
import type { Special } from '../../engine/special/special'
import { specialsOf } from '../../engine/special/specials-of'
import type { Text } from '../../i18n/text'
import { isShownAt } from '../../trace/steps/trace'
import { overflowNote } from './overflow'
import type { ProgramSession } from './program-session'

/**
 * Names the first place where the numbers shown so far are not finite or a convention was used, and says how
 * many more there are. Where that is the reason for computing a layer as one node, it says this instead.
 */
export function specialNote(session: ProgramSession): Text | undefined {
  const { program, run } = session
  if (program.lines || program.saysSpecials) return undefined
  const [first, ...others] = specialsOf(run).filter((special) => isShown(special, session))
  if (!first) return undefined
  return overflowNote(session) ?? joined(first.text, others.length > 0 ? moreText(others.length) : undefined)
}

function isShown({ node, number }: Special, { run, trace, step }: ProgramSession): boolean {
  if (number.of === 'value') return isShownAt(trace.valueShownAt, node, step)
  if (number.of === 'gradient') return isShownAt(trace.gradientShownAt, node, step)
  const edge = edgesInto(run.graph, node)[number.operand]
  return edge !== undefined && isShownAt(trace.contributionShownAt, edge.id, step)
}

const moreText = (count: number): Text => ({
  en: `And ${count} more after it.`,
  ko: `그 뒤로 ${count}곳이 더 있습니다.`,
})
