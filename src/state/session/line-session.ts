import { inputValuesOf } from '../../engine/input-values'
import { runGraph } from '../../engine/run'
import { withInputs } from '../../engine/with-inputs'
import { seenGraphOf } from '../../program/program-graphs'
import type { AlgebraLine } from '../../trace/algebra/algebra-line'
import { linesTrace } from '../../trace/algebra/lines-trace'
import type { Trace } from '../../trace/steps/trace'
import type { ProgramSession } from './program-session'

/** What a line of algebra replaces in the session that it belongs to. */
type Opened = NonNullable<ProgramSession['unopened']>

const known = new WeakMap<Trace, Map<number, Opened>>()

/**
 * A session with the groups open that its line of algebra asks for, computed once for each line; the same
 * session if the line asks for none.
 */
export function withLineGroups<Session extends ProgramSession>(session: Session): Session {
  const { program, trace, step } = session
  const line = program.lines?.[step - 1]
  if (!line?.open) return session
  const ofTrace = known.get(trace) ?? new Map<number, Opened>()
  known.set(trace, ofTrace)
  const opened = ofTrace.get(step) ?? openedFor(session, line, line.open)
  ofTrace.set(step, opened)
  const { open, plan, run } = session
  return { ...session, ...opened, unopened: { open, plan, run, trace } }
}

/** A session at another of its steps, with the groups open that the line there asks for. */
export function atStep<Session extends ProgramSession>(session: Session, step: number): Session {
  const { unopened, ...own } = session
  return withLineGroups({ ...own, ...unopened, step } as Session)
}

function openedFor(
  { program, run, trace, step, loss }: ProgramSession,
  line: AlgebraLine,
  open: readonly string[],
): Opened {
  const plan = seenGraphOf(program, open)
  const seen = runGraph(withInputs(plan, inputValuesOf(run.graph)), run.gradients.get(run.graph.output))
  const own = linesTrace(seen, [line], trace.detail, loss)
  const steps = trace.steps.map((each, i) => (i === step - 1 ? (own.steps[0] ?? each) : each))
  return { open, plan, run: seen, trace: { ...own, steps } }
}
