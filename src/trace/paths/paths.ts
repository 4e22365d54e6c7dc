import { type Edge, edgeById } from '../../engine/edges'
import { gradientAt, type Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { contextOf, operationAt } from '../steps/contributions'
import type { Trace } from '../steps/trace'

/** A path from a node to the output, edge by edge in the forward direction; empty at the output itself. */
export type Path = readonly Edge[]

/** Where paths start: at a node, or with an edge. */
export type PathStart = { readonly node: number } | { readonly edge: Edge }

/** The node or the edge with an id, if the graph has one that a gradient reaches. */
export function pathStart(trace: Trace, id: string): PathStart | undefined {
  const node = trace.graph.positions.get(id)
  if (node !== undefined) return trace.gradientShownAt.has(node) ? { node } : undefined
  const edge = edgeById(trace.graph, id)
  return edge && trace.contributionShownAt.has(id) ? { edge } : undefined
}

const counts = new WeakMap<Trace, ReadonlyMap<number, bigint>>()

/** How many paths lead from each node to the output: the sum over its consumers; counted once per trace. */
function pathCounts(trace: Trace): ReadonlyMap<number, bigint> {
  const known = counts.get(trace)
  if (known) return known
  const found = new Map<number, bigint>()
  for (let node = trace.graph.output; node >= 0; node--) {
    const edges = trace.gradientEdges.get(node) ?? []
    const own = node === trace.graph.output ? 1n : 0n
    found.set(
      node,
      edges.reduce((count, edge) => count + (found.get(edge.to) ?? 0n), own),
    )
  }
  counts.set(trace, found)
  return found
}

/** The exact number of paths. */
export const countPaths = (trace: Trace, start: PathStart): bigint =>
  pathCounts(trace).get('node' in start ? start.node : start.edge.to) ?? 0n

/** The first paths, at most `limit` of them, those through the first consumer first. */
export function firstPaths(trace: Trace, start: PathStart, limit: number): readonly Path[] {
  const found: Path[] = []
  const walk = (node: number, behind: Path): void => {
    if (found.length >= limit) return
    if (node === trace.graph.output) found.push(behind)
    for (const edge of trace.gradientEdges.get(node) ?? []) walk(edge.to, [...behind, edge])
  }
  if ('node' in start) walk(start.node, [])
  else walk(start.edge.to, [start.edge])
  return found
}

/**
 * The contribution of a single path: the seed, passed from edge to edge by each op's vector-Jacobian product.
 */
export function contributionAlong(run: Run, path: Path): Tensor {
  const seed = gradientAt(run.gradients, run.graph.output)
  return path.reduceRight<Tensor>((upstream, edge) => {
    const { op } = operationAt(run, edge.to)
    return op.vjp(edge.operand, { ...contextOf(run, edge.to), upstream })
  }, seed)
}
