import { optimiserConstants } from '../kernel/optimisers'
import type { Optimiser } from '../net/network'
import type { TrainingSettings } from '../settings/settings'

/** What made a loss infinite or no number; 'unclear' where neither settings nor losses tell. */
export type DivergenceCause =
  | 'first-weights'
  | 'first-loss'
  | 'l2'
  | 'rate-changed'
  | 'learning-rate'
  | 'unclear'

/** A loss that is not finite, with what tells why; plain data. */
export interface Divergence {
  readonly iteration: number
  readonly cause: DivergenceCause
  readonly settings: TrainingSettings
  /** The rate of the update before; of the first iteration, that of the settings. */
  readonly learningRate: number
  /** The first and the last loss that were finite; undefined where the first was not. */
  readonly losses?: readonly [first: number, last: number]
}

/** Learning rates that usually do for this net; where one is larger it is the first thing to suspect. */
export const usualRates: Readonly<Record<Optimiser, number>> = {
  sgd: 0.1,
  momentum: 0.1,
  adagrad: 0.01,
  adam: 0.001,
}

/** A first loss beyond this, ten times that of guessing, comes of scores that are far too large. */
const suspectLoss = 10 * Math.log(10)

/**
 * η·λ from which on L2 alone makes every weight grow, whatever the loss does: W ← (1 − ηλ)·W turns a weight round and
 * beyond its size where ηλ > 2; with momentum μ, v ← μv − ηλW and W ← W + v, where ηλ > 2(1 + μ). Undefined for
 * AdaGrad and Adam, whose steps do not grow with the gradient.
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

/** The divergence with its likely cause, judged by the settings and the losses until then. */
export const judged = (seen: Omit<Divergence, 'cause'>): Divergence => ({ ...seen, cause: causeOf(seen) })
