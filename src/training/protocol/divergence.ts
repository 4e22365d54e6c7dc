import { optimiserConstants } from '../kernel/optimisers'
import type { Optimiser } from '../net/network'
import type { TrainingSettings } from '../settings/settings'

/** What made a loss infinite or NaN; 'unclear' if neither the settings nor the losses show it. */
export type DivergenceCause =
  | 'first-weights'
  | 'first-loss'
  | 'l2'
  | 'rate-changed'
  | 'learning-rate'
  | 'unclear'

/** A loss that is not finite, with the evidence for its cause; plain data. */
export interface Divergence {
  readonly iteration: number
  readonly cause: DivergenceCause
  readonly settings: TrainingSettings
  /** The learning rate of the previous update; for the first iteration, the one in the settings. */
  readonly learningRate: number
  /** The first and the last finite loss; undefined if the first loss was not finite. */
  readonly losses?: readonly [first: number, last: number]
}

/** Learning rates that usually work for this net; a higher one is the first suspect. */
export const usualRates: Readonly<Record<Optimiser, number>> = {
  sgd: 0.1,
  momentum: 0.1,
  adagrad: 0.01,
  adam: 0.001,
}

/** The mean cross-entropy of guessing among ten classes, in nats. */
export const guessingLoss = Math.log(10)

/** A first loss above this, ten times that of guessing, comes from scores that are far too large. */
export const suspectLoss = 10 * guessingLoss

/**
 * The η·λ from which L2 alone makes every weight grow, whatever the loss does. W ← (1 − ηλ)·W flips a weight
 * and makes it larger if ηλ > 2; with momentum μ, v ← μv − ηλW and W ← W + v, it does if ηλ > 2(1 + μ).
 * Undefined for AdaGrad and Adam, whose steps do not grow with the gradient.
 */
export const l2Limits: Readonly<Record<Optimiser, number | undefined>> = {
  sgd: 2,
  momentum: 2 * (1 + optimiserConstants.momentum),
  adagrad: undefined,
  adam: undefined,
}

function causeOf({ settings, learningRate, losses }: Omit<Divergence, 'cause'>): DivergenceCause {
  const { optimiser, l2 } = settings
  if (!losses) return 'first-weights'
  if (learningRate * l2 > (l2Limits[optimiser] ?? Number.POSITIVE_INFINITY)) return 'l2'
  if (losses[0] > suspectLoss) return 'first-loss'
  if (learningRate > settings.learningRate) return 'rate-changed'
  return learningRate > usualRates[optimiser] ? 'learning-rate' : 'unclear'
}

/** The divergence with its likely cause, judged by the settings and the losses up to it. */
export const judged = (seen: Omit<Divergence, 'cause'>): Divergence => ({ ...seen, cause: causeOf(seen) })
