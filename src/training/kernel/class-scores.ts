// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Parameters } from '../parameters'

/** Writes relu(a)·W2 + b2 into `scores` (classes), a being the hidden scores from `offset` on in `hiddenScores`. */
export function classScores(
  { b1, W2, b2 }: Parameters,
  hiddenScores: Float64Array,
  offset: number,
  scores: Float64Array,
): void {
  const classes = b2.length
  for (let k = 0; k < classes; k++) scores[k] = b2[k]!
  for (let j = 0; j < b1.length; j++) {
    const activation = hiddenScores[offset + j]!
    if (activation <= 0) continue
    const w = j * classes
    for (let k = 0; k < classes; k++) scores[k]! += activation * W2[w + k]!
  }
}
