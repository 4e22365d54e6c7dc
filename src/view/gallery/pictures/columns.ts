import type { Graph, GraphNode, OperationNode } from '../../../engine/graph'

/** Where the nodes of a graph stand in its picture, by position. */
export interface Columns {
  /** From left to right, each from top to bottom. */
  readonly columns: readonly (readonly number[])[]
  /** Inputs and constants beside the operation that reads them, above or below it: by that operation. */
  readonly beside: ReadonlyMap<number, readonly number[]>
}

const isLeaf = (node: GraphNode | undefined): boolean => node?.kind !== 'operation'

/**
 * The operands that stand above and below an operation instead of in the column before it: constants, whatever a
 * layer needs besides its first operand, and inputs that meet a computed value.
 */
function besides(graph: Graph, node: OperationNode): readonly number[] {
  const meetsComputed = node.inputs.some((from) => !isLeaf(graph.nodes[from]))
  return node.inputs.filter((from, operand) => {
    const input = graph.nodes[from]
    if (!isLeaf(input)) return false
    return meetsComputed || input?.kind === 'constant' || (node.op.look === 'box' && operand > 0)
  })
}

/** Sorts the nodes of a graph into columns: each operation right of everything that it reads. */
export function columnsOf(graph: Graph): Columns {
  const beside = new Map(
    graph.nodes.flatMap((node, position) =>
      node.kind === 'operation' ? [[position, besides(graph, node)] as const] : [],
    ),
  )
  const isBeside = new Set([...beside.values()].flat())
  const rank: number[] = []
  const columns: number[][] = []
  graph.nodes.forEach((node, position) => {
    if (isBeside.has(position)) return
    const before = node.kind === 'operation' ? node.inputs.filter((from) => !isBeside.has(from)) : []
    const own = Math.max(-1, ...before.map((from) => rank[from] ?? 0)) + 1
    rank[position] = own
    columns[own] = [...(columns[own] ?? []), position]
  })
  return { columns, beside }
}
