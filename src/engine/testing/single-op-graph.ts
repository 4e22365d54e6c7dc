import { integer, type RandomState, uniform } from '../../lib/random'
import type { Graph } from '../graph'
import { GraphBuilder } from '../graph-builder'
import type { OpDef } from '../op'
import { generate, type Shape, sameShape, type Tensor } from '../tensor'
import { drawTarget } from './draw'
import type { OpCase } from './fitting-cases'

/** Numbers from −2 to 2; whole ones hit ties, zeros and poles. */
export const drawNumbers = (shape: Shape, isWhole: boolean, random: RandomState): Tensor =>
  generate(shape, () => (isWhole ? integer(random, 5) - 2 : 4 * uniform(random) - 2))

/** Whether one node can be both operands of an op. */
export const takesOneTwice = (op: OpDef, { shapes: [a, b] }: OpCase): boolean =>
  a !== undefined && b !== undefined && op.constantOperands.length === 0 && op.arity === 2 && sameShape(a, b)

/** A single op on inputs of its own, or on one input that is both of its operands. */
export function singleOpGraph(
  op: OpDef,
  { shapes, options }: OpCase,
  { isWhole, isTwice }: { readonly isWhole: boolean; readonly isTwice: boolean },
  random: RandomState,
): Graph {
  const builder = new GraphBuilder()
  const operands = shapes.map((shape, operand) => {
    if (isTwice && operand === 1) return 0
    const isTarget = op.constantOperands.includes(operand)
    const value = isTarget ? drawTarget(shapes[0] ?? [], shape, random) : drawNumbers(shape, isWhole, random)
    return builder.input({ id: ['x', 'w', 'b'][operand] ?? `x${operand}` }, value)
  })
  return builder.build(builder.apply({ id: 'y' }, op, operands, options))
}
