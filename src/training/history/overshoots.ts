import { guessingLoss, usualRates } from '../protocol/divergence'
import { rateAt } from '../settings/learning-rates'
import type { TrainingSettings } from '../settings/settings'
import type { History } from './history'
import { lastOf } from './series'

/** From so many iterations on, a run that learns is better than guessing. */
const enoughIterations = 100

/**
 * Whether a run is far worse than guessing, although it has had time to learn, with a learning rate above the
 * usual: its updates overshoot.
 */
export function overshoots({ losses, rateChanges }: History, settings: TrainingSettings): boolean {
  const { learningRate, optimiser } = settings
  const rate = rateAt(learningRate, rateChanges, losses.length)
  return (
    losses.length >= enoughIterations &&
    (lastOf(losses) ?? 0) > 2 * guessingLoss &&
    rate > usualRates[optimiser]
  )
}
