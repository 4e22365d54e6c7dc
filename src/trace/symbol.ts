import type { Graph } from '../engine/graph'
import { type GraphNode, nodeAt } from '../engine/graph'
import { texSymbol } from '../engine/tex-symbol'
import { formatNumber, texNumber } from '../lib/format'

const isNumber = (node: GraphNode): boolean => node.kind === 'constant' && node.shape.length === 0

/** What stands for a node in a formula: its symbol, or the number itself for a constant. */
export function texOf(graph: Graph, position: number): string {
  const node = nodeAt(graph, position)
  return node.kind === 'constant' && isNumber(node)
    ? texNumber(node.value.data[0] ?? Number.NaN)
    : texSymbol(node.id)
}

/** The same in plain text. */
export function plainOf(graph: Graph, position: number): string {
  const node = nodeAt(graph, position)
  return node.kind === 'constant' && isNumber(node)
    ? formatNumber(node.value.data[0] ?? Number.NaN)
    : node.id.replaceAll('_', ' ')
}
