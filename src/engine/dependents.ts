import type { Graph, OperationNode } from './graph'
import { computed } from './run'
import type { Tensor } from './tensor'

/** An operation with its position in its graph. */
export interface PlacedOperation {
  readonly position: number
  readonly node: OperationNode
}

/** The operations whose values depend on the node at a position, in topological order. */
export function dependentsOf(graph: Graph, position: number): readonly PlacedOperation[] {
  const reached = new Set([position])
  const dependents: PlacedOperation[] = []
  graph.nodes.forEach((node, place) => {
    if (node.kind !== 'operation' || !node.inputs.some((from) => reached.has(from))) return
    reached.add(place)
    dependents.push({ position: place, node })
  })
  return dependents
}

/** Recomputes these operations in place if a value that they depend on has changed. */
export function recompute(dependents: readonly PlacedOperation[], values: Tensor[]): void {
  for (const { position, node } of dependents) values[position] = computed(node, values)
}
