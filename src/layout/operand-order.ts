import { type Graph, nodeAt } from '../engine/graph'

/** Two boxes by their names; the left one stands over the right one. */
export interface RequestedOrder {
  readonly left: string
  readonly right: string
}

/** Which of a node's operands stands over which, where a walk from the output meets them in that order: never in a circle. */
export function operandOrder(graph: Graph, over: ReadonlyMap<number, number>): readonly RequestedOrder[] {
  const met = new Map<number, number>()
  const waiting = [graph.output]
  for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
    if (met.has(position)) continue
    met.set(position, met.size)
    const node = nodeAt(graph, position)
    if (node.kind === 'operation') waiting.push(...[...node.inputs].reverse())
  }
  return neighbouringOperands(graph)
    .filter(
      ([upper, lower]) =>
        !over.has(upper) && !over.has(lower) && (met.get(upper) ?? 0) < (met.get(lower) ?? 0),
    )
    .map(([upper, lower]) => ({ left: String(upper), right: String(lower) }))
}

/** Pairs of neighbouring operands, the earlier first. */
const neighbouringOperands = (graph: Graph): readonly (readonly [number, number])[] =>
  graph.nodes.flatMap((node) =>
    node.kind === 'operation'
      ? node.inputs.slice(1).map((lower, i) => [node.inputs[i] ?? lower, lower] as const)
      : [],
  )
