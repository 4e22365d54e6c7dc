import type { Edge } from '../../engine/edges'
import { nodeAt, type OperationNode } from '../../engine/graph'
import type { ForwardContext, OpDef } from '../../engine/op'
import { inputValues, type Run, valueAt } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'

/** The operation at a position; throws if the node there is a leaf. */
export function operationAt(run: Run, position: number): OperationNode {
  const node = nodeAt(run.graph, position)
  if (node.kind !== 'operation') throw new Error(`${node.id} is not an operation`)
  return node
}

/** The op with the right rule, where the rule along an edge is broken on purpose. */
export function rightOp(run: Run, { to, operand }: Edge): OpDef | undefined {
  const { brokenFrom } = operationAt(run, to).op
  return brokenFrom?.operands.includes(operand) ? brokenFrom.op : undefined
}

/** What an operation read and computed in the forward pass. */
export function contextOf(run: Run, position: number): ForwardContext {
  const node = operationAt(run, position)
  return {
    inputs: inputValues(node, run.values),
    output: valueAt(run.values, position),
    options: node.options,
  }
}

/** What an edge carries back to its source; throws if it carries nothing. */
export function contributionOf({ contributions }: Run, { id, to, operand }: Edge): Tensor {
  const contribution = contributions.get(to)?.[operand]
  if (!contribution) throw new Error(`the edge ${id} carries no gradient`)
  return contribution
}

/** The local derivative along an edge as a number, or as a factor for each entry, if it is one. */
export const localValueOf = (run: Run, edge: Edge): Tensor | undefined =>
  operationAt(run, edge.to).op.localValue?.(edge.operand, contextOf(run, edge.to))
