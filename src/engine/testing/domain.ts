import type { RandomState } from '../../lib/random'
import type { OpDef } from '../op'
import type { NumberRange } from '../op-domain'
import type { OpOptions } from '../op-options'
import type { Shape, Tensor } from '../tensor'
import { between, drawTarget, drawTensor, type Sampler } from './draw'

/** How far from a kink an op is tested: far enough that no central difference reaches across. */
const margin = 0.01

/** Operands are drawn from −2.5 to 2.5, as far as the op's domain allows. */
const widest = 2.5

const isWithin = (
  entry: number,
  { least = -Infinity, most = Infinity, fromZero = 0 }: NumberRange,
): boolean => entry >= least && entry <= most && Math.abs(entry) >= fromZero

/** Draws numbers from a range. */
function samplerOf(range: NumberRange): Sampler {
  const least = Math.max(range.least ?? -widest, -widest)
  const most = Math.min(range.most ?? widest, Math.max(widest, least + 1))
  const sampler = between(least, most)
  return (random) => {
    for (;;) {
      const entry = sampler(random)
      if (isWithin(entry, range)) return entry
    }
  }
}

/** Whether an op has a derivative at these operands and in a neighbourhood of them. */
export function isSmoothAt({ domain = {} }: OpDef, inputs: readonly Tensor[], options: OpOptions): boolean {
  const { ranges, fromKinks } = domain
  return (
    inputs.every(({ data }, operand) => data.every((entry) => isWithin(entry, ranges?.[operand] ?? {}))) &&
    (fromKinks?.(inputs, options).data.every((distance) => Math.abs(distance) > margin) ?? true)
  )
}

/** Operands of the given shapes from an op's domain; they may still be near a kink. */
export const drawOperands = (op: OpDef, shapes: readonly Shape[], random: RandomState): readonly Tensor[] =>
  shapes.map((shape, operand) =>
    op.constantOperands.includes(operand)
      ? drawTarget(shapes[0] ?? [], shape, random)
      : drawTensor(shape, samplerOf(op.domain?.ranges?.[operand] ?? {}), random),
  )

/** The same, redrawn until no kink is near. */
export function drawSmoothOperands(
  op: OpDef,
  shapes: readonly Shape[],
  options: OpOptions,
  random: RandomState,
): readonly Tensor[] {
  for (;;) {
    const inputs = drawOperands(op, shapes, random)
    if (isSmoothAt(op, inputs, options)) return inputs
  }
}
