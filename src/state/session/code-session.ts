import { groupsWith } from '../../engine/folding/groups-around'
import { inputValuesOf } from '../../engine/input-values'
import { type Run, runGraph } from '../../engine/run'
import { withInputs } from '../../engine/with-inputs'
import { seenGraphOf } from '../../program/program-graphs'
import { linesTrace } from '../../trace/algebra/lines-trace'
import type { LineStep, Step } from '../../trace/steps/step'
import type { Trace } from '../../trace/steps/trace'
import type { ProgramSession } from './program-session'

type Folded = Pick<ProgramSession, 'open' | 'plan' | 'run' | 'trace'>

const known = new WeakMap<Run, Folded>()

/**
 * The session whose program is shown as code: of a derivation by algebra, with everything folded, as the folded
 * layer's rule is what it derives; otherwise the same session.
 */
export function codeSession<Session extends ProgramSession>(session: Session): Session {
  if (!session.program.lines) return session
  const folded = known.get(session.run) ?? foldedOf(session)
  known.set(session.run, folded)
  return { ...session, ...folded }
}

function foldedOf({ program, run, trace, loss }: ProgramSession): Folded {
  const plan = seenGraphOf(program, [])
  const seen = runGraph(withInputs(plan, inputValuesOf(run.graph)), run.gradients.get(run.graph.output))
  const own = linesTrace(seen, [], trace.detail, loss)
  const steps = trace.steps.map((step): Step => (step.kind === 'line' ? inGraph(step, trace, own) : step))
  return { open: [], plan, run: seen, trace: { ...own, steps } }
}

/** A line with what it refers to in a graph that is folded: a node in a folded group is the node of that group. */
function inGraph({ lights, ...line }: LineStep, { graph: from }: Trace, { graph: to }: Trace): LineStep {
  const foldedAt = (position: number): readonly number[] => {
    const id = from.nodes[position]?.id ?? '' // a line that is not shown may be about a graph that is folded otherwise
    const ids = [id, ...groupsWith(from.groups, id).map(({ output }) => output)]
    return ids.flatMap((each) => to.positions.get(each) ?? []).slice(0, 1)
  }
  const moved = (positions: Iterable<number>): readonly number[] => [...positions].flatMap(foldedAt)
  return {
    ...line,
    node: moved([line.node])[0] ?? to.output,
    lights: { ...lights, values: new Set(moved(lights.values)), gradients: new Set(moved(lights.gradients)) },
  }
}
