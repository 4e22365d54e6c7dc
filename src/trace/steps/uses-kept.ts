import { type Graph, nodeAt } from '../../engine/graph'

/** Whether a node's backward rule may use what the node keeps: not if it is broken by leaving that out. */
export function usesKept(graph: Graph, position: number): boolean {
  const node = nodeAt(graph, position)
  return node.kind === 'operation' && !node.op.brokenFrom?.ignoresKept
}
