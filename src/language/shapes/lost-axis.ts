import { edgesOutOf } from '../../engine/edges'
import { type Graph, nodeAt, type OperationNode } from '../../engine/graph'
import { isElementwise } from '../../engine/special/finding/operands-at'

/** A reduction along the last axis of a matrix, and whether its result has no other use on its way. */
export interface LostAxis {
  readonly reduction: OperationNode
  readonly isUsedOnce: boolean
}

/** Whether an operation reduces the last axis of a matrix to nothing: sum(X, axis=1). */
function losesLastAxis(graph: Graph, { op, inputs, options, shape }: OperationNode): boolean {
  const [reduced] = inputs
  const isOfMatrix = reduced !== undefined && nodeAt(graph, reduced).shape.length === 2
  const isLast = options.axis === 1 || options.axis === -1
  return op.call?.reduces === true && isOfMatrix && isLast && shape.length === 1
}

/** The operand that alone gives an element-wise result its axis: s of log(s + 1); undefined if there are several. */
function longOperand(graph: Graph, { op, inputs }: OperationNode): number | undefined {
  if (!isElementwise(op)) return undefined
  const long = inputs.filter((input) => nodeAt(graph, input).shape.length > 0)
  return long.length === 1 ? long[0] : undefined
}

/** The reduction that a vector comes from, entry by entry, if it lost the columns of a matrix in it. */
export function lostAxis(graph: Graph, vector: number): LostAxis | undefined {
  let isUsedOnce = true
  for (let position: number | undefined = vector; position !== undefined; ) {
    const node = nodeAt(graph, position)
    if (node.kind !== 'operation') return undefined
    isUsedOnce &&= edgesOutOf(graph, position).length <= 1
    if (losesLastAxis(graph, node)) return { reduction: node, isUsedOnce }
    position = longOperand(graph, node)
  }
  return undefined
}
