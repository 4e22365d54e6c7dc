// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Optimiser } from '../net/network'
import type { Floats } from '../net/parameters'

/** The constants in the definitions of the optimisers. */
export const optimiserConstants = {
  momentum: 0.9,
  adagradEpsilon: 1e-7,
  adamBeta1: 0.9,
  adamBeta2: 0.999,
  adamEpsilon: 1e-8,
} as const

/** One array of a net with its gradient and its optimiser state. */
export interface Update {
  readonly parameter: Floats
  readonly gradient: Floats
  readonly moments: readonly Floats[]
  readonly learningRate: number
  /** 1 for the first update. */
  readonly step: number
}

/** W ← W − η·g. */
function sgd({ parameter, gradient, learningRate }: Update): void {
  for (let i = 0; i < parameter.length; i++) parameter[i]! -= learningRate * gradient[i]!
}

/** v ← 0.9·v − η·g, W ← W + v. Source: Polyak (1964), in the form of Sutskever et al. (2013). */
function momentum({ parameter, gradient, moments, learningRate }: Update): void {
  const v = moments[0]!
  for (let i = 0; i < parameter.length; i++) {
    v[i] = optimiserConstants.momentum * v[i]! - learningRate * gradient[i]!
    parameter[i]! += v[i]!
  }
}

/** h ← h + g², W ← W − η·g / (√h + 1e-7). Source: Duchi, Hazan and Singer (2011). */
function adagrad({ parameter, gradient, moments, learningRate }: Update): void {
  const h = moments[0]!
  for (let i = 0; i < parameter.length; i++) {
    const g = gradient[i]!
    h[i]! += g * g
    parameter[i]! -= (learningRate * g) / (Math.sqrt(h[i]!) + optimiserConstants.adagradEpsilon)
  }
}

/**
 * m ← 0.9·m + 0.1·g, v ← 0.999·v + 0.001·g², W ← W − η·m̂ / (√v̂ + 1e-8) with m̂ = m / (1 − 0.9ᵗ) and
 * v̂ = v / (1 − 0.999ᵗ). Source: Kingma and Ba, "Adam" (2015), algorithm 1.
 */
function adam({ parameter, gradient, moments, learningRate, step }: Update): void {
  const { adamBeta1, adamBeta2, adamEpsilon } = optimiserConstants
  const m = moments[0]!
  const v = moments[1]!
  const mScale = 1 / (1 - adamBeta1 ** step)
  const vScale = 1 / (1 - adamBeta2 ** step)
  for (let i = 0; i < parameter.length; i++) {
    const g = gradient[i]!
    m[i] = adamBeta1 * m[i]! + (1 - adamBeta1) * g
    v[i] = adamBeta2 * v[i]! + (1 - adamBeta2) * g * g
    parameter[i]! -= (learningRate * mScale * m[i]!) / (Math.sqrt(vScale * v[i]!) + adamEpsilon)
  }
}

/** How each optimiser updates an array and its moments, in place. */
export const optimisers: Readonly<Record<Optimiser, (update: Update) => void>> = {
  sgd,
  momentum,
  adagrad,
  adam,
}
