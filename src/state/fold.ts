import { buildTrace } from '../trace/trace'
import { translateStep } from '../trace/translate-step'
import { seenGraphOf } from './lesson-graphs'
import type { LessonSession } from './lesson-session'
import type { Link } from './link'

/** What of the link changes when a group is folded or unfolded: the step goes to the latest that shows nothing new. */
export function folded(
  { part, open, trace, step }: Pick<LessonSession, 'part' | 'open' | 'trace' | 'step'>,
  group: string,
): Pick<Link, 'open' | 'step'> {
  const next = open.includes(group) ? open.filter((id) => id !== group) : [...open, group]
  const seen = seenGraphOf(part, next)
  return { open: next, step: translateStep(trace, step, buildTrace(seen, trace.detail)) }
}
