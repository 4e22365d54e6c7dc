import { innerGraph, operandsOf } from '../../engine/folding/fold-groups'
import type { Group } from '../../engine/folding/group'
import { groupOp } from '../../engine/folding/group-op'
import { type Graph, nodeAt } from '../../engine/graph'
import { GraphError } from '../../engine/graph-error'
import type { OpDef } from '../../engine/op'
import { generate, sameShape, type Tensor } from '../../engine/tensor'
import { sameText } from '../../i18n/text'
import { type RandomState, seedRandom, uniform } from '../../lib/random'
import { required } from '../../lib/required'
import { functions } from '../functions'

const tolerance = 1e-9
/** Where operands are drawn from: with and without negative numbers. */
const ranges = [
  { from: 0.1, to: 0.9 },
  { from: -2, to: 2 },
] as const

/**
 * The op that a region is named after, if it computes the same value and gradients from the same operands.
 */
export function matchingOp(
  name: string,
  graph: Graph,
  group: Pick<Group, 'members' | 'output'>,
): OpDef | undefined {
  const op = functions.get(name)?.op
  const operands = operandsOf(graph, group)
  if (!op || op.arity !== operands.length) return undefined
  const inside = groupOp(sameText(name), innerGraph(graph, group, operands))
  const random = seedRandom(1)
  const shapes = operands.map((position) => nodeAt(graph, position).shape)
  const isSame = ranges.every(({ from, to }) => {
    const inputs = shapes.map((shape) => generate(shape, () => from + (to - from) * uniform(random)))
    return computesSame(op, inside, inputs, random)
  })
  return isSame ? op : undefined
}

function computesSame(op: OpDef, inside: OpDef, inputs: readonly Tensor[], random: RandomState): boolean {
  try {
    const [expected, output] = [inside.forward(inputs, {}), op.forward(inputs, {})]
    const upstream = generate(expected.shape, () => uniform(random))
    const vjpOf = (one: OpDef, operand: number, value: Tensor): Tensor =>
      one.vjp(operand, { inputs, output: value, upstream, options: {} })
    return (
      isClose(expected, output) &&
      inputs.every(
        (_, operand) =>
          op.constantOperands.includes(operand) ||
          isClose(vjpOf(inside, operand, expected), vjpOf(op, operand, output)),
      )
    )
  } catch (error) {
    if (error instanceof GraphError) return false
    throw error
  }
}

const isClose = (a: Tensor, b: Tensor): boolean =>
  sameShape(a.shape, b.shape) &&
  a.data.every((entry, i) => {
    const other = required(b.data[i], 'same length')
    return Object.is(entry, other) || Math.abs(entry - other) <= tolerance
  })
