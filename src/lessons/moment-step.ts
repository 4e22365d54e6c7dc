import { isShared } from '../trace/sent-edges'
import type { Step } from '../trace/step'
import type { Trace } from '../trace/trace'
import type { Moment } from './lesson'

/** The step of a trace at which a moment is reached (0 = the start); absent where the trace never reaches it. */
export function momentStep(trace: Trace, moment: Moment): number | undefined {
  if (moment === 'start') return 0
  if (moment === 'end') return trace.steps.length
  if (typeof moment === 'object' && 'line' in moment)
    return trace.steps[moment.line - 1]?.kind === 'line' ? moment.line : undefined
  const index = trace.steps.findIndex((step) => isAt(trace, step, moment))
  return index < 0 ? undefined : index + 1
}

function isAt(
  trace: Trace,
  step: Step,
  moment: Exclude<Moment, 'start' | 'end' | { line: number }>,
): boolean {
  if (moment === 'seed') return step.kind === 'seed'
  const isOf = (id: string): boolean => step.node === trace.graph.positions.get(id)
  const node = trace.graph.nodes[step.node]
  const isFolded = node?.kind === 'operation' && node.isFolded === true
  if (isFolded !== 'isFolded' in moment) return false
  if ('sum' in moment) return isOf(moment.sum) && addsGradients(trace, step)
  if (isLaidOut(trace, step.node)) return false
  if ('forward' in moment) return step.kind === 'forward' && isOf(moment.forward)
  return isOf(moment.backward) && !['forward', 'seed', 'sum'].includes(step.kind)
}

/** Whether a layer is laid out in what it is made of, so that the node of its name is only the last of its nodes. */
const isLaidOut = ({ graph }: Trace, node: number): boolean =>
  graph.groups.some(({ isComposite, output }) => isComposite && graph.positions.get(output) === node)

/** Whether a step adds up the gradients that several consumers send to its node. */
const addsGradients = (trace: Trace, { kind, node }: Step): boolean =>
  kind === 'sum' || ((kind === 'upstream' || kind === 'backward') && isShared(trace, node))
