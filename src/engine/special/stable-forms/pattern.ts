import { edgesOutOf } from '../../edges'
import type { Graph, OperationNode } from '../../graph'
import type { Run } from '../../run'

/** The node at a position, if it is an operation with one of these names. */
export function operation(
  graph: Graph,
  position: number | undefined,
  ...names: readonly string[]
): OperationNode | undefined {
  const node = position === undefined ? undefined : graph.nodes[position]
  return node?.kind === 'operation' && names.includes(node.op.name) ? node : undefined
}

/** The number at a position, if it is a single constant. */
export function constantAt(graph: Graph, position: number | undefined): number | undefined {
  const node = position === undefined ? undefined : graph.nodes[position]
  return node?.kind === 'constant' && node.value.data.length === 1 ? node.value.data[0] : undefined
}

/** The operand beside the one that passes the test, if one does. */
export function besides({ inputs }: OperationNode, isOne: (position: number) => boolean): number | undefined {
  const found = inputs.findIndex(isOne)
  return found < 0 ? undefined : inputs[1 - found]
}

/** What is squared at a position: x of x ** 2, square(x) or x * x. */
export function squaredAt(graph: Graph, position: number | undefined): number | undefined {
  const node = operation(graph, position, 'square', 'pow', 'multiply')
  const [base, other] = node?.inputs ?? []
  if (node?.op.name === 'pow') return constantAt(graph, other) === 2 ? base : undefined
  return node?.op.name === 'multiply' && base !== other ? undefined : base
}

/** What has its sign turned round at a position: x of −x or x * -1. */
export function negatedAt(graph: Graph, position: number | undefined): number | undefined {
  const node = operation(graph, position, 'negate', 'multiply')
  if (node?.op.name === 'negate') return node.inputs[0]
  return node && besides(node, (operand) => constantAt(graph, operand) === -1)
}

/** The operations with these names that read the node at a position. */
export const readers = ({ graph }: Run, position: number, ...names: readonly string[]): readonly number[] =>
  edgesOutOf(graph, position)
    .map(({ to }) => to)
    .filter((to) => operation(graph, to, ...names))
