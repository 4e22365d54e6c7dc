import { type RateChange, sameChanges } from '../settings/learning-rates'
import type { Accuracies } from './accuracies'
import type { Progress, WorkTimes } from './progress'
import { appended, emptySeries, type Series } from './series'
import { noTimings, type Timings, timingsAfter } from './timings'

/** The results of a run so far: entry i of a series belongs to iteration i + 1. */
export interface History {
  readonly losses: Series
  /** In order of iteration, starting at 0; the same array until one is added. */
  readonly accuracies: readonly Accuracies[]
  /** The changes of the learning rate, in order; the same array until there is another. */
  readonly rateChanges: readonly RateChange[]
  readonly times: WorkTimes
  readonly timings: Timings
}

/** The history of a run that has not begun. */
export const emptyHistory: History = {
  losses: emptySeries,
  accuracies: [],
  rateChanges: [],
  times: { trainingMs: 0, evaluationMs: 0 },
  timings: noTimings,
}

/** `history` extended by the results of another stretch of the run. */
export function historyAfter(
  history: History,
  { losses, accuracies, rateChanges, times }: Progress,
): History {
  const grown = appended(history.losses, losses)
  return {
    losses: grown,
    accuracies: accuracies.length > 0 ? [...history.accuracies, ...accuracies] : history.accuracies,
    rateChanges: sameChanges(rateChanges, history.rateChanges) ? history.rateChanges : rateChanges,
    times,
    timings: losses.length > 0 ? timingsAfter(history.timings, timingOf(grown, times)) : history.timings,
  }
}

const timingOf = ({ length }: Series, { trainingMs }: WorkTimes) => ({ iteration: length, trainingMs })
