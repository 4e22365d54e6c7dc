import { type RateChange, sameChanges } from '../settings/learning-rates'
import type { Accuracies } from './accuracies'
import { noPace, type Pace, paceAfter } from './pace'
import type { Progress, WorkTimes } from './progress'
import { appended, emptySeries, type Series } from './series'

/** What is known of a run: entry i of a series belongs to iteration i + 1. */
export interface History {
  readonly losses: Series
  /** By iteration, from 0 on; the same array until one is added. */
  readonly accuracies: readonly Accuracies[]
  /** Where the learning rate was changed, in order; the same array until that changes. */
  readonly rateChanges: readonly RateChange[]
  readonly times: WorkTimes
  readonly pace: Pace
}

/** The history of a run that has not begun. */
export const emptyHistory: History = {
  losses: emptySeries,
  accuracies: [],
  rateChanges: [],
  times: { trainingMs: 0, evaluationMs: 0 },
  pace: noPace,
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
    pace: losses.length > 0 ? paceAfter(history.pace, markOf(grown, times)) : history.pace,
  }
}

const markOf = ({ length }: Series, { trainingMs }: WorkTimes) => ({ iteration: length, trainingMs })
