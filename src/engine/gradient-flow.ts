import { type Edge, edgesInto, edgesOf } from './edges'
import type { Graph } from './graph'
import { ofStructure } from './structure'

/** Whether a gradient goes back along an edge: not to a constant, nor to an operand that counts as one. */
export function carriesGradient(graph: Graph, edge: Edge): boolean {
  const [from, to] = [graph.nodes[edge.from], graph.nodes[edge.to]]
  if (from?.kind === 'constant' || (from?.kind === 'input' && from.isTarget)) return false
  return to?.kind === 'operation' && !to.op.constantOperands.includes(edge.operand)
}

/**
 * The positions of the nodes that a gradient reaches from the output, the output first, each before its
 * inputs.
 */
export const backwardOrder = ofStructure((graph): readonly number[] => {
  const reached = new Set([graph.output])
  const order: number[] = []
  for (let position = graph.output; position >= 0; position--) {
    if (!reached.has(position)) continue
    order.push(position)
    for (const edge of edgesInto(graph, position)) if (carriesGradient(graph, edge)) reached.add(edge.from)
  }
  return order
})

const targets = ofStructure((graph): ReadonlySet<number> => {
  const held = edgesOf(graph).filter((edge) => !carriesGradient(graph, edge))
  return new Set(held.map(({ from }) => from).filter((from) => graph.nodes[from]?.kind !== 'constant'))
})

/** Whether a node is used as a target, an operand that counts as a constant. */
export const isTarget = (graph: Graph, position: number): boolean => targets(graph).has(position)
