import type { Graph, OperationNode } from './graph'

/** An operand of an operation: the way a value goes forward and a gradient comes back. Positions are those of the nodes. */
export interface Edge {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly operand: number
}

/** `from->to`, with the operand's number where one node takes the same input twice. */
function edgeId(graph: Graph, node: OperationNode, operand: number): string {
  const from = node.inputs[operand] as number
  const repeated = node.inputs.indexOf(from) !== node.inputs.lastIndexOf(from)
  return `${graph.nodes[from]?.id}->${node.id}${repeated ? `#${operand}` : ''}`
}

/** The edges into a node, by operand. */
export const edgesInto = (graph: Graph, to: number): readonly Edge[] => {
  const node = graph.nodes[to]
  if (node?.kind !== 'operation') return []
  return node.inputs.map((from, operand) => ({ id: edgeId(graph, node, operand), from, to, operand }))
}

/** Every edge of a graph, in the order of the nodes that they lead to. */
export const edgesOf = (graph: Graph): readonly Edge[] => graph.nodes.flatMap((_, to) => edgesInto(graph, to))
