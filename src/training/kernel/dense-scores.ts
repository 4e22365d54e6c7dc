// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Layer } from '../net/parameters'

/** Writes x·W + b into `scores`. */
export function denseScores({ W, b }: Layer, x: Float64Array, scores: Float64Array): void {
  const outputs = b.length
  for (let k = 0; k < outputs; k++) scores[k] = b[k]!
  for (let j = 0; j < x.length; j++) {
    const input = x[j]!
    if (input === 0) continue
    const w = j * outputs
    for (let k = 0; k < outputs; k++) scores[k]! += input * W[w + k]!
  }
}
