// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
/** The largest of the scores. */
export function maximumOf(scores: Float64Array): number {
  let maximum = scores[0]!
  for (let k = 1; k < scores.length; k++) if (scores[k]! > maximum) maximum = scores[k]!
  return maximum
}

/** Turns a row of scores a into softmax(a), subtracting `maximum` first; returns Σ exp(a − maximum). */
export function softmax(scores: Float64Array, maximum: number): number {
  let sum = 0
  for (let k = 0; k < scores.length; k++) {
    const exponential = Math.exp(scores[k]! - maximum)
    scores[k] = exponential
    sum += exponential
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum
  return sum
}
