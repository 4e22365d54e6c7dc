import { hasBrokenRule } from './broken-rules/has-broken-rule'
import { dependentsOf } from './dependents'
import { backwardOrder } from './gradient-flow'
import { type Graph, nodeAt } from './graph'
import { forward, gradientAt, type Run, valueAt } from './run'
import { entryAt, type Tensor, zipTensors } from './tensor'
import { withInputs } from './with-inputs'

/** One entry of one input: the input's position and the entry's flat position in it. */
export interface InputEntry {
  readonly node: number
  readonly entry: number
}

/**
 * A forward pass beside the old one, with one entry of an input changed, and the slope measured between the
 * two.
 */
export interface Nudge {
  /** The values of all nodes with the changed entry, by position. */
  readonly after: readonly Tensor[]
  /** How much the entry changed, after floating-point rounding. */
  readonly step: number
  /**
   * How much the output changed; for an output with an upstream gradient, Σ upstream × change over its
   * entries.
   */
  readonly change: number
  readonly slope: number
  /** Backpropagation's answer to the same question; absent if no gradient reaches the input. */
  readonly gradient?: number
  /** slope − gradient. */
  readonly difference?: number
}

/** Changes one entry of an input by `by` and measures how fast the output changes. */
export function nudge(run: Run, { node, entry }: InputEntry, by: number): Nudge {
  const { graph, values } = run
  const { id } = nodeAt(graph, node)
  const old = valueAt(values, node)
  const from = entryAt(old.data, entry)
  const changed = { shape: old.shape, data: old.data.with(entry, from + by) }
  const after = forward(withInputs(graph, new Map([[id, changed]])))
  const step = from + by - from
  const change = weightedChange(run, after)
  const slope = change / step
  const gradient = run.gradients.get(node)?.data[entry]
  return {
    after,
    step,
    change,
    slope,
    ...(gradient !== undefined && { gradient, difference: slope - gradient }),
  }
}

function weightedChange({ graph, values, gradients }: Run, after: readonly Tensor[]): number {
  const [old, changed] = [valueAt(values, graph.output), valueAt(after, graph.output)]
  const change = zipTensors(changed, old, (now, before) => now - before)
  const weighted = zipTensors(gradientAt(gradients, graph.output), change, (weight, by) => weight * by)
  return weighted.data.reduce((sum, part) => sum + part, 0)
}

/**
 * How a measured slope compares with the gradient: equal, off by the curve's bend, at a kink, not measurable, or
 * off because a rule is broken on purpose.
 */
export type Agreement = 'equal' | 'bend' | 'kink' | 'overflow' | 'broken'

const rounding = 1e-9

/**
 * Compares a nudge's slope with the gradient; if they differ, a step ten times smaller tells a bend from a
 * kink.
 */
export function agreementOf(run: Run, place: InputEntry, by: number): Agreement {
  const { slope, gradient = 0 } = nudge(run, place, by)
  const apart = Math.abs(slope - gradient)
  if (!Number.isFinite(apart)) return 'overflow'
  if (apart <= rounding * Math.max(1, Math.abs(slope), Math.abs(gradient))) return 'equal'
  const closer = Math.abs(nudge(run, place, by / 10).slope - gradient)
  if (closer < apart / 2) return 'bend'
  return hasBrokenRule(run.graph) ? 'broken' : 'kink'
}

/** The operations that an input's change passes on its way to the output, in order. */
export function onTheWay(graph: Graph, from: number): readonly number[] {
  const leadsOut = new Set(backwardOrder(graph))
  return dependentsOf(graph, from)
    .map(({ position }) => position)
    .filter((position) => leadsOut.has(position))
}
