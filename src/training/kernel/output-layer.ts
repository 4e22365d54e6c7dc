// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Parameters } from '../parameters'

/** The update of the output layer, summed over a batch: W2 (hidden × classes) and b2 (classes). */
export interface OutputUpdate {
  readonly W2: Float64Array
  readonly b2: Float64Array
}

/**
 * Takes −η·∂L/∂(class scores) of one image, `deltas` (classes), back through the output layer: adds its part to
 * `update` and replaces the hidden scores from `offset` on by −η·∂L/∂(hidden scores), 0 where ReLU stops it.
 */
export function backwardOutput(
  { b1, W2 }: Parameters,
  hiddenScores: Float64Array,
  offset: number,
  deltas: Float64Array,
  update: OutputUpdate,
): void {
  const classes = deltas.length
  for (let k = 0; k < classes; k++) update.b2[k]! += deltas[k]!
  for (let j = 0; j < b1.length; j++) {
    const activation = hiddenScores[offset + j]!
    let delta = 0
    if (activation > 0) {
      const w = j * classes
      for (let k = 0; k < classes; k++) {
        delta += deltas[k]! * W2[w + k]!
        update.W2[w + k]! += activation * deltas[k]!
      }
    }
    hiddenScores[offset + j] = delta
  }
}

/** Adds the summed `update` to W2 and b2, and empties it for the next batch. */
export function applyOutputUpdate({ W2, b2 }: Parameters, update: OutputUpdate): void {
  for (let i = 0; i < W2.length; i++) W2[i]! += update.W2[i]!
  for (let k = 0; k < b2.length; k++) b2[k]! += update.b2[k]!
  update.W2.fill(0)
  update.b2.fill(0)
}
