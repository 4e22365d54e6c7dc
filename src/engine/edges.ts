import type { Graph, OperationNode } from './graph'
import { ofStructure } from './structure'

/**
 * An operand of an operation: the path of a value forward and of a gradient back. Positions are those of the
 * nodes.
 */
export interface Edge {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly operand: number
}

/** The edges of a graph, indexed for lookup. */
interface EdgeIndex {
  /** Ordered by target node. */
  readonly all: readonly Edge[]
  readonly byId: ReadonlyMap<string, Edge>
  /** The edges into each node, by operand; indexed by the node's position. */
  readonly into: readonly (readonly Edge[])[]
  /** The edges out of each node, ordered by target node; indexed by the node's position. */
  readonly outOf: readonly (readonly Edge[])[]
}

/** `from->to`, with the operand's number if one node takes the same input twice. */
function edgeId(graph: Graph, node: OperationNode, from: number, operand: number): string {
  const repeated = node.inputs.indexOf(from) !== node.inputs.lastIndexOf(from)
  return `${graph.nodes[from]?.id}->${node.id}${repeated ? `#${operand}` : ''}`
}

/** The edges of a graph, found once for all graphs that differ only in values. */
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

/** The edges out of a node, ordered by target node. */
export const edgesOutOf = (graph: Graph, from: number): readonly Edge[] => edgeIndex(graph).outOf[from] ?? []

/** Every edge of a graph, ordered by target node. */
export const edgesOf = (graph: Graph): readonly Edge[] => edgeIndex(graph).all

/** The edge with an id, if the graph has one. */
export const edgeById = (graph: Graph, id: string): Edge | undefined => edgeIndex(graph).byId.get(id)
