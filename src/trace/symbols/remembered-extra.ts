import type { OperationNode } from '../../engine/graph'
import type { RememberedExtra } from '../../engine/op'

/** What an operation remembers besides operands and output, where it does. */
export const extraOf = (node: OperationNode): RememberedExtra | undefined =>
  node.op.remembers.find((remembered) => remembered.kind === 'extra')
