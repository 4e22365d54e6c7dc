import type { GraphNode } from '../engine/graph'

/** Whether a node is a number inside an expression, which is written where it is used. */
export const isScalarConstant = (node: GraphNode): boolean =>
  node.kind === 'constant' && node.shape.length === 0
