import type { Graph, OperationNode } from './graph'
import { ofStructure } from './structure'

/** An operand of an operation: the way a value goes forward and a gradient comes back. Positions are those of the nodes. */
export interface Edge {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly operand: number
}

/** The edges of a graph, to be looked up. */
interface EdgeIndex {
  /** In the order of the nodes that they lead to. */
  readonly all: readonly Edge[]
  readonly byId: ReadonlyMap<string, Edge>
  /** Those into each node, by operand; by the node's position. */
  readonly into: readonly (readonly Edge[])[]
  /** Those out of each node, in the order of the nodes that they lead to; by the node's position. */
  readonly outOf: readonly (readonly Edge[])[]
}

/** `from->to`, with the operand's number where one node takes the same input twice. */
function edgeId(graph: Graph, node: OperationNode, from: number, operand: number): string {
  const repeated = node.inputs.indexOf(from) !== node.inputs.lastIndexOf(from)
  return `${graph.nodes[from]?.id}->${node.id}${repeated ? `#${operand}` : ''}`
}

/** The edges of a graph, found once for all graphs that differ in values alone. */
const edgeIndex = ofStructure((graph): EdgeIndex => {
  const outOf = graph.nodes.map((): Edge[] => [])
  const into = graph.nodes.map((node, to) => {
    if (node.kind !== 'operation') return []
    return node.inputs.map((from, operand) => ({ id: edgeId(graph, node, from, operand), from, to, operand }))
  })
  const all = into.flat()
  for (const edge of all) outOf[edge.from]?.push(edge)
  return { all, byId: new Map(all.map((edge) => [edge.id, edge])), into, outOf }
})

/** The edges into a node, by operand. */
export const edgesInto = (graph: Graph, to: number): readonly Edge[] => edgeIndex(graph).into[to] ?? []

/** The edges out of a node, in the order of the nodes that they lead to. */
export const edgesOutOf = (graph: Graph, from: number): readonly Edge[] => edgeIndex(graph).outOf[from] ?? []

/** Every edge of a graph, in the order of the nodes that they lead to. */
export const edgesOf = (graph: Graph): readonly Edge[] => edgeIndex(graph).all

/** The edge with an id, if the graph has one. */
export const edgeById = (graph: Graph, id: string): Edge | undefined => edgeIndex(graph).byId.get(id)
