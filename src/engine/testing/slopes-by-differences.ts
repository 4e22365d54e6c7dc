import type { OpDef } from '../op'
import type { OpOptions } from '../op-options'
import { dual } from './dual'
import { type DualTensor, dualTensor, entriesOf } from './dual-tensor'

/** The widest step: smaller than the margin that operands keep from an op's kinks. */
const step = 0.004

/**
 * An op on dual numbers, by differences of its own values along the slopes with three step sizes,
 * extrapolated to a step of 0 (Richardson, 1911).
 */
export function slopesByDifferences(
  op: OpDef,
  inputs: readonly DualTensor[],
  options: OpOptions,
): DualTensor {
  const steepest = Math.max(...inputs.flatMap(entriesOf).map(({ slope }) => Math.abs(slope)))
  const scale = steepest > 0 ? steepest : 1
  const valuesAt = (by: number): Float64Array => {
    const moved = inputs.map((x) => ({
      shape: x.shape,
      data: Float64Array.from(entriesOf(x), ({ value, slope }) => value + (by / scale) * slope),
    }))
    return op.forward(moved, options).data
  }
  const difference = (width: number): Float64Array => {
    const below = valuesAt(-width)
    return valuesAt(width).map((above, i) => (above - (below[i] ?? Number.NaN)) / (2 * width))
  }
  const [wide, middle, narrow] = [difference(step), difference(step / 2), difference(step / 4)]
  const [first, second] = [extrapolated(wide, middle, 4), extrapolated(middle, narrow, 4)]
  const slopes = extrapolated(first, second, 16)
  const values = Array.from(valuesAt(0))
  const shape = op.shapeOf(
    inputs.map((x) => x.shape),
    options,
  )
  return dualTensor(
    shape,
    values.map((value, i) => dual(value, (slopes[i] ?? Number.NaN) * scale)),
  )
}

/** The limit of two estimates, the first of which has an error that many times larger. */
const extrapolated = (wide: Float64Array, narrow: Float64Array, factor: number): Float64Array =>
  narrow.map((near, i) => near + (near - (wide[i] ?? Number.NaN)) / (factor - 1))
