import type { OperationNode } from './graph'
import type { RememberedExtra } from './op'

/** What an operation remembers besides operands and output, if anything. */
export const extraOf = (node: OperationNode): RememberedExtra | undefined =>
  node.op.remembers.find((remembered) => remembered.kind === 'extra')
