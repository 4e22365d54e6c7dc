import { nodeAt } from '../../engine/graph'
import { withOutput } from '../../engine/with-output'
import { groupIdsOf, seenGraphOf } from '../../program/program-graphs'
import type { Detail } from '../../trace/steps/step'
import { buildTrace } from '../../trace/steps/trace'
import { sameMoment, translateStep } from '../../trace/steps/translate-step'
import type { Link } from '../link/link'
import type { ProgramSession } from './program-session'

type Folded = Pick<ProgramSession, 'program' | 'open' | 'trace' | 'step'>

/** How the link changes when a group is folded or unfolded: what was known stays known. */
export const folded = (session: Folded, group: string): Pick<Link, 'open' | 'step'> => {
  const { open } = session
  return withOpen(session, open.includes(group) ? open.filter((id) => id !== group) : [...open, group])
}

/** How the link changes when all groups are folded, or all unfolded if none is open: what was known stays known. */
export const allFolded = (session: Folded): Pick<Link, 'open' | 'step'> =>
  withOpen(session, session.open.length > 0 ? [] : [...groupIdsOf(session.program)])

function withOpen({ program, trace, step }: Folded, open: readonly string[]): Pick<Link, 'open' | 'step'> {
  const seen = seenGraphOf(program, open)
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
