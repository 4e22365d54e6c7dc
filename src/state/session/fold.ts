import { seenGraphOf } from '../../program/program-graphs'
import type { Detail } from '../../trace/steps/step'
import { buildTrace } from '../../trace/steps/trace'
import { sameMoment, translateStep } from '../../trace/steps/translate-step'
import type { Link } from '../link/link'
import type { ProgramSession } from './program-session'

/** How the link changes when a group is folded or unfolded: what was known stays known. */
export function folded(
  { program, open, trace, step }: Pick<ProgramSession, 'program' | 'open' | 'trace' | 'step'>,
  group: string,
): Pick<Link, 'open' | 'step'> {
  const next = open.includes(group) ? open.filter((id) => id !== group) : [...open, group]
  const seen = seenGraphOf(program, next)
  return { open: next, step: sameMoment(trace, step, buildTrace(seen, trace.detail)) }
}

/** How the link changes with the step size: the step becomes the latest one that shows nothing new. */
export const inDetail = (
  { trace, step }: Pick<ProgramSession, 'trace' | 'step'>,
  detail: Detail,
): Pick<Link, 'detail' | 'step'> => ({
  detail,
  step: translateStep(trace, step, buildTrace(trace.graph, detail)),
})
