import type { RateChange } from '../settings/learning-rates'
import type { Accuracies } from './accuracies'

/** The time that a run has worked since its start, without pauses. */
export interface WorkTimes {
  readonly trainingMs: number
  readonly evaluationMs: number
}

/**
 * The results of one stretch of a run: the losses of its iterations in order, and the accuracies measured
 * during it.
 */
export interface Progress {
  readonly losses: Float64Array<ArrayBuffer>
  readonly accuracies: readonly Accuracies[]
  /** All changes of the learning rate since the start of the run. */
  readonly rateChanges: readonly RateChange[]
  readonly times: WorkTimes
}
