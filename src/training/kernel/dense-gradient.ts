// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Layer } from '../net/parameters'

/** What a dense layer needs in the backward pass, for one image. */
export interface DenseBackward {
  readonly layer: Layer
  /** The layer's inputs (inputs). */
  readonly x: Float64Array
  /** ∂L/∂(scores), scaled or not (outputs). */
  readonly deltas: Float64Array
  /** ∂x/∂(scores of the previous layer) for each input. */
  readonly slopes: Float64Array
}

/**
 * Takes `deltas` back through an affine layer: adds x ⊗ deltas and deltas to `sums` (W and b), and writes the
 * deltas of the previous layer, slope · (W · deltas), to `before`.
 */
export function backwardDense(
  { layer: { W }, x, deltas, slopes }: DenseBackward,
  sums: Layer,
  before: Float64Array,
): void {
  const outputs = deltas.length
  for (let k = 0; k < outputs; k++) sums.b[k]! += deltas[k]!
  for (let j = 0; j < x.length; j++) {
    const input = x[j]!
    const slope = slopes[j]!
    let delta = 0
    if (input !== 0 || slope !== 0) {
      const w = j * outputs
      for (let k = 0; k < outputs; k++) {
        delta += deltas[k]! * W[w + k]!
        sums.W[w + k]! += input * deltas[k]!
      }
      delta *= slope
    }
    before[j] = delta
  }
}
