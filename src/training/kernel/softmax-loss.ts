// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import { maximumOf, softmax } from './softmax'

/**
 * Returns the cross-entropy −log softmax(a)[label] of one row of scores a by log-sum-exp, subtracting the
 * maximum first, and turns `scores` into its gradient softmax(a) − t, where t is the one-hot `label`.
 */
export function softmaxLoss(scores: Float64Array, label: number): number {
  const maximum = maximumOf(scores)
  const shifted = scores[label]! - maximum
  const sum = softmax(scores, maximum)
  scores[label]! -= 1
  return Math.log(sum) - shifted
}
