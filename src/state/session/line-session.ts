import { inputValuesOf } from '../../engine/input-values'
import { runGraph } from '../../engine/run'
import { withInputs } from '../../engine/with-inputs'
import { seenGraphOf } from '../../program/program-graphs'
import { linesTrace } from '../../trace/algebra/lines-trace'
import type { ProgramSession } from './program-session'

/** A session with the groups open that its line of algebra asks for; the same session where it asks for none. */
export function withLineGroups<Session extends ProgramSession>(session: Session): Session {
  const { program, run, trace, step } = session
  const line = program.lines?.[step - 1]
  if (!line?.open) return session
  const plan = seenGraphOf(program, line.open)
  const seen = runGraph(withInputs(plan, inputValuesOf(run.graph)), run.gradients.get(run.graph.output))
  const own = linesTrace(seen, [line], trace.detail, session.loss)
  const steps = trace.steps.map((each, i) => (i === step - 1 ? (own.steps[0] ?? each) : each))
  return { ...session, open: line.open, plan, run: seen, trace: { ...own, steps } }
}
