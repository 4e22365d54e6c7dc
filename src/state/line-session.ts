import { inputValuesOf } from '../engine/input-values'
import { runGraph } from '../engine/run'
import { withInputs } from '../engine/with-inputs'
import { linesTrace } from '../trace/lines-trace'
import { seenGraphOf } from './lesson-graphs'
import type { LessonSession } from './lesson-session'

/** A session with the groups open that its line of algebra asks for; the same session where it asks for none. */
export function withLineGroups(session: LessonSession): LessonSession {
  const { part, run, trace, step } = session
  const line = part.lines?.[step - 1]
  if (!line?.open) return session
  const plan = seenGraphOf(part, line.open)
  const seen = runGraph(withInputs(plan, inputValuesOf(run.graph)), run.gradients.get(run.graph.output))
  const own = linesTrace(seen, [line], trace.detail, session.loss)
  const steps = trace.steps.map((each, i) => (i === step - 1 ? (own.steps[0] ?? each) : each))
  return { ...session, open: line.open, plan, run: seen, trace: { ...own, steps } }
}
