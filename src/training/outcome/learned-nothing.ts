import type { History } from '../history/history'
import { valuesOf } from '../history/series'
import { guessingLoss } from '../protocol/divergence'

/** Twice what guessing among ten digits gets right. */
const nearGuessing = 0.2
/** A net that gets half of the images right has learned something, whatever its loss. */
const surelyLearned = 0.5
/** From this share of the loss of guessing on, nothing has been gained. */
const gainless = 0.99

const recentIterations = 50

/** The mean loss of the last iterations of a run, at most 50. */
export function recentLoss({ losses }: History): number {
  const recent = valuesOf(losses).slice(-recentIterations)
  return recent.reduce((sum, loss) => sum + loss, 0) / recent.length
}

/**
 * The number by which a run that was measured after its last iteration is no better than guessing: its
 * accuracy, or its loss if the accuracy is low; undefined if it has learned something. The accuracy on its own
 * training images counts, so that a net that knows only those few has learned them.
 */
export function learnedNothing(history: History): 'accuracy' | 'loss' | undefined {
  const last = history.accuracies.at(-1)
  if (!last || last.iteration === 0 || last.iteration !== history.losses.length) return undefined
  if (last.train <= nearGuessing) return 'accuracy'
  return last.train < surelyLearned && recentLoss(history) >= gainless * guessingLoss ? 'loss' : undefined
}
