import { type RateChange, sameChanges } from '../settings/learning-rates'
import type { Accuracies } from './accuracies'
import type { Progress, WorkTimes } from './progress'
import { appended, emptySeries, type Series } from './series'
import { noTimings, type Timings, timingsAfter } from './timings'

/** What is known of a run: entry i of a series belongs to iteration i + 1. */
export interface History {
  readonly losses: Series
  /** By iteration, from 0 on; the same array until one is added. */
  readonly accuracies: readonly Accuracies[]
  /** Where the learning rate was changed, in order; the same array until that changes. */
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

/** `history` with what a stretch of the run brought. */
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
