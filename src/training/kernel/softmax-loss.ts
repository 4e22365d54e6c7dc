// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
/**
 * Returns the cross-entropy −log softmax(a)[label] of one row of scores a by log-sum-exp, the maximum taken off
 * first, and turns `scores` into its gradient softmax(a) − t with t the one-hot `label`.
 */
export function softmaxLoss(scores: Float64Array, label: number): number {
  let maximum = scores[0]!
  for (let k = 1; k < scores.length; k++) if (scores[k]! > maximum) maximum = scores[k]!
  const shifted = scores[label]! - maximum
  let sum = 0
  for (let k = 0; k < scores.length; k++) {
    const exponential = Math.exp(scores[k]! - maximum)
    scores[k] = exponential
    sum += exponential
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum
  scores[label]! -= 1
  return Math.log(sum) - shifted
}
