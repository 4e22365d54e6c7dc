import { isShared } from '../trace/steps/sent-edges'
import type { Step } from '../trace/steps/step'
import type { Trace } from '../trace/steps/trace'
import type { TracePoint } from './program'

/**
 * The step of a trace at which a point is reached (0 = the start); undefined if the trace never reaches it.
 */
export function pointStep(trace: Trace, point: TracePoint): number | undefined {
  if (point === 'start') return 0
  if (point === 'end') return trace.steps.length
  if (typeof point === 'object' && 'line' in point)
    return trace.steps[point.line - 1]?.kind === 'line' ? point.line : undefined
  const index = trace.steps.findIndex((step) => isAt(trace, step, point))
  return index < 0 ? undefined : index + 1
}

function isAt(
  trace: Trace,
  step: Step,
  point: Exclude<TracePoint, 'start' | 'end' | { line: number }>,
): boolean {
  if (point === 'seed') return step.kind === 'seed'
  const isOf = (id: string): boolean => step.node === trace.graph.positions.get(id)
  const node = trace.graph.nodes[step.node]
  const isFolded = node?.kind === 'operation' && node.isFolded === true
  if (isFolded !== 'isFolded' in point) return false
  if ('sum' in point) return isOf(point.sum) && addsGradients(trace, step)
  if (isLaidOut(trace, step.node)) return false
  if ('forward' in point) return step.kind === 'forward' && isOf(point.forward)
  return isOf(point.backward) && !['forward', 'seed', 'sum'].includes(step.kind)
}

/** Whether a layer is unfolded into its parts, so that the node with its name is only the last of them. */
const isLaidOut = ({ graph }: Trace, node: number): boolean =>
  graph.groups.some(({ isComposite, output }) => isComposite && graph.positions.get(output) === node)

/** Whether a step adds up the gradients that several consumers send to its node. */
const addsGradients = (trace: Trace, { kind, node }: Step): boolean =>
  kind === 'sum' || ((kind === 'upstream' || kind === 'backward') && isShared(trace, node))
