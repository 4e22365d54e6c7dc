import type { GraphNode } from '../graph'

/** The position of each node by its id. */
export const indexNodes = (nodes: readonly GraphNode[]): ReadonlyMap<string, number> =>
  new Map(nodes.map((node, position) => [node.id, position]))
