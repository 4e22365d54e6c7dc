import { GraphError } from '../graph-error'
import type { OpDef } from '../op'
import type { OpOptions } from '../op-options'
import type { Shape } from '../tensor'

/** Shapes that an op accepts for its operands, and the options of the call. */
export interface OpCase {
  readonly shapes: readonly Shape[]
  readonly options: OpOptions
}

const lengths = [1, 2, 3]

/** Every shape of rank 0 to 2 with axes of 1 to 3: 13 of them. */
export const smallShapes: readonly Shape[] = [
  [],
  ...lengths.map((n) => [n]),
  ...lengths.flatMap((n) => lengths.map((m) => [n, m])),
]

const everyOption: readonly OpOptions[] = [undefined, 0, 1, -1, -2].flatMap((axis) =>
  [false, true].map((keepdims) => ({ ...(axis !== undefined && { axis }), keepdims })),
)

const choices = (arity: number): readonly (readonly Shape[])[] =>
  arity === 0 ? [[]] : choices(arity - 1).flatMap((head) => smallShapes.map((shape) => [...head, shape]))

function accepts(op: OpDef, { shapes, options }: OpCase): boolean {
  try {
    op.shapeOf(shapes, options)
    return true
  } catch (error) {
    if (error instanceof GraphError) return false
    throw error
  }
}

/** All the small shapes that an op accepts; for a reduction with every axis, kept or not. */
export function fittingCases(op: OpDef): readonly OpCase[] {
  const options = op.call?.reduces ? everyOption : [{}]
  return choices(op.arity)
    .flatMap((shapes) => options.map((setting) => ({ shapes, options: setting })))
    .filter((candidate) => accepts(op, candidate))
}
