import { edgesOf } from '../../src/engine/edges'
import { carriesGradient } from '../../src/engine/gradient-flow'
import type { Graph } from '../../src/engine/graph'

/** The positions of the nodes that are only used in targets, and therefore count as constants. */
export function targetsOf(graph: Graph): ReadonlySet<number> {
  const targets = new Set<number>()
  const others = new Set([graph.output])
  for (const edge of edgesOf(graph).toReversed()) {
    const isConstant = !carriesGradient(graph, edge) || (targets.has(edge.to) && !others.has(edge.to))
    if (isConstant) targets.add(edge.from)
    else others.add(edge.from)
  }
  for (const position of others) targets.delete(position)
  return targets
}
