import { noPace, type Pace, paceAfter } from './pace'
import type { Progress, WorkTimes } from './protocol'
import { appended, emptySeries, lastOf, type Series } from './series'
import { smoothed } from './smoothing'
import type { Accuracies } from './training-run'

/** What is known of a run: entry i of a series belongs to iteration i + 1. */
export interface History {
  readonly losses: Series
  /** The losses, exponentially smoothed. */
  readonly smoothedLosses: Series
  /** By iteration, from 0 on; the same array until one is added. */
  readonly accuracies: readonly Accuracies[]
  readonly times: WorkTimes
  readonly pace: Pace
}

/** The history of a run that has not begun. */
export const emptyHistory: History = {
  losses: emptySeries,
  smoothedLosses: emptySeries,
  accuracies: [],
  times: { trainingMs: 0, evaluationMs: 0 },
  pace: noPace,
}

const smoothingWeight = 0.02

/** `history` with what a stretch of the run brought. */
export function historyAfter(history: History, { losses, accuracies, times }: Progress): History {
  const grown = appended(history.losses, losses)
  const newSmoothed = smoothed(losses, lastOf(history.smoothedLosses), smoothingWeight)
  return {
    losses: grown,
    smoothedLosses: appended(history.smoothedLosses, newSmoothed),
    accuracies: accuracies.length > 0 ? [...history.accuracies, ...accuracies] : history.accuracies,
    times,
    pace: losses.length > 0 ? paceAfter(history.pace, markOf(grown, times)) : history.pace,
  }
}

const markOf = ({ length }: Series, { trainingMs }: WorkTimes) => ({ iteration: length, trainingMs })
