import { dependentsOf, recompute } from './dependents'
import type { Graph } from './graph'
import { valueAt } from './run'
import { entryAt, itemOf, type Tensor } from './tensor'

/**
 * How far an entry is moved to each side: far enough for rounding, near enough for curvature, to be
 * negligible.
 */
export const halfWidth = 1e-4

/**
 * The slope (f(w + h) − f(w − h)) / 2h of a graph's output along each entry of the input at `position`, by
 * central differences with h = `halfWidth`; `values` are those of a forward pass. The output is a scalar, or
 * `upstream` says how much each of its entries counts: f is then Σ upstream × output. Yields after each entry.
 * Only the part of the graph that depends on the input is recomputed.
 */
export function* numericalGradient(
  graph: Graph,
  values: readonly Tensor[],
  position: number,
  upstream?: Tensor,
): Generator<void, Tensor> {
  const dependents = dependentsOf(graph, position)
  const { shape, data } = valueAt(values, position)
  const moved = data.slice()
  const work = values.with(position, { shape, data: moved })
  const outputAt = (entry: number, value: number): number => {
    moved[entry] = value
    recompute(dependents, work)
    const output = valueAt(work, graph.output)
    return upstream ? weightedSum(upstream, output) : itemOf(output)
  }
  const slopes = new Float64Array(data.length)
  for (const [entry, middle] of data.entries()) {
    const rise = outputAt(entry, middle + halfWidth) - outputAt(entry, middle - halfWidth)
    moved[entry] = middle
    slopes[entry] = rise / (2 * halfWidth)
    yield
  }
  return { shape, data: slopes }
}

const weightedSum = ({ data: weights }: Tensor, { data }: Tensor): number =>
  data.reduce((sum, entry, i) => sum + entryAt(weights, i) * entry, 0)
