import { broadcastPositions } from '../../broadcast'
import type { OpDef } from '../../op'
import type { Shape, Tensor } from '../../tensor'

/** Whether each entry of an op's output follows from one entry of each operand. */
export const isElementwise = (op: OpDef): boolean =>
  op.localValue !== undefined && op.formulas.local !== undefined

/** For an entry of an element-wise op's output, the entries of its operands. */
export function operandsAt(inputs: readonly Tensor[], shape: Shape): (at: number) => readonly number[] {
  const positions = inputs.map((operand) => broadcastPositions(operand.shape, shape))
  return (at) => inputs.map(({ data }, k) => data[positions[k]?.[at] ?? 0] ?? Number.NaN)
}
