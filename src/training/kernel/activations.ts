// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Activation } from '../net/network'

interface ActivationRule {
  /** y from the score. */
  readonly value: (score: number) => number
  /** ∂y/∂score from y. */
  readonly slope: (y: number) => number
}

const rules: Readonly<Record<Activation, ActivationRule>> = {
  relu: {
    value: (score) => (score < 0 ? 0 : score), // NaN stays NaN
    slope: (y) => (y > 0 ? 1 : 0),
  },
  sigmoid: {
    value: (score) => 1 / (1 + Math.exp(-score)),
    slope: (y) => y * (1 - y),
  },
  tanh: {
    value: Math.tanh,
    slope: (y) => 1 - y * y,
  },
}

/** Replaces scores with their activations. */
export function activate(activation: Activation, scores: Float64Array): void {
  const { value } = rules[activation]
  for (let i = 0; i < scores.length; i++) scores[i] = value(scores[i]!)
}

/** Writes ∂y/∂score into `slopes`, computed from the activations y. */
export function writeSlopes(activation: Activation, y: Float64Array, slopes: Float64Array): void {
  const { slope } = rules[activation]
  for (let i = 0; i < slopes.length; i++) slopes[i] = slope(y[i]!)
}
