import type { BrokenRule } from '../../engine/broken-rules/broken-rule'
import { nodeAt } from '../../engine/graph'
import { withOutput } from '../../engine/with-output'
import { groupIdsOf, seenGraphOf } from '../../program/program-graphs'
import type { Detail } from '../../trace/steps/step'
import { buildTrace } from '../../trace/steps/trace'
import { sameMoment, translateStep } from '../../trace/steps/translate-step'
import type { Link, LinkChange } from '../link/link'
import type { ProgramSession } from './program-session'

type Folded = Pick<ProgramSession, 'program' | 'broken' | 'open' | 'trace' | 'step'>

/** How the link changes when a group is folded or unfolded: what was known stays known. */
export const folded = (session: Folded, group: string): Pick<Link, 'open' | 'step'> => {
  const { open } = session
  return withOpen(session, open.includes(group) ? open.filter((id) => id !== group) : [...open, group])
}

/** How the link changes when all groups are folded, or all unfolded if none is open: what was known stays known. */
export const allFolded = (session: Folded): Pick<Link, 'open' | 'step'> =>
  withOpen(session, session.open.length > 0 ? [] : [...groupIdsOf(session.program, session.broken)])

/** How the link changes when a rule is broken, or restored: its layers are one node while it is broken. */
export function withRule(session: Folded, broken: BrokenRule | undefined): LinkChange {
  const changed = {
    program: session.program,
    trace: session.trace,
    step: session.step,
    ...(broken && { broken }),
  }
  const known = groupIdsOf(session.program, broken)
  const open = session.open.filter((id) => known.has(id))
  const isSame = open.length === session.open.length
  return { broken: broken?.id, ...(!isSame && withOpen({ ...changed, open }, open)) }
}

function withOpen(
  { program, broken, trace, step }: Folded,
  open: readonly string[],
): Pick<Link, 'open' | 'step'> {
  const seen = seenGraphOf(program, open, broken)
  const output = seen.positions.get(nodeAt(trace.graph, trace.graph.output).id) // another one can be differentiated
  const next = buildTrace(withOutput(seen, output ?? seen.output), trace.detail)
  return { open, step: sameMoment(trace, step, next) }
}

/** How the link changes with the step size: the step becomes the latest one that shows nothing new. */
export const inDetail = (
  { trace, step }: Pick<ProgramSession, 'trace' | 'step'>,
  detail: Detail,
): Pick<Link, 'detail' | 'step'> => ({
  detail,
  step: translateStep(trace, step, buildTrace(trace.graph, detail)),
})
