import { entryAt, type Tensor } from '../tensor'

/** |a − b| over max(1, |a|, |b|): the error that tolerances apply to. */
export const scaledError = (a: number, b: number): number =>
  Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b))

/**
 * How much a gradient may differ, over max(1, |a|, |b|), from a central difference, from a dual number, and
 * from a dual number derived for an op without a hand-written one.
 */
export const tolerance = { centralDifference: 1e-6, dualNumber: 1e-12, derivedDual: 1e-8 } as const

const halfWidth = 1e-5

/** The tensor with one entry moved by `by`. */
function moved(x: Tensor, entry: number, by: number): Tensor {
  return { shape: x.shape, data: x.data.with(entry, entryAt(x.data, entry) + by) }
}

/** (f(x + h) − f(x − h)) / 2h, along one entry of x. */
export const centralDifference = (f: (x: Tensor) => number, x: Tensor, entry: number): number =>
  (f(moved(x, entry, halfWidth)) - f(moved(x, entry, -halfWidth))) / (2 * halfWidth)
