import type { RateChange } from '../settings/learning-rates'
import type { Accuracies } from './accuracies'

/** How long a run was at work since its start, pauses left out. */
export interface WorkTimes {
  readonly trainingMs: number
  readonly evaluationMs: number
}

/** What a stretch of a run brought: the losses of its iterations in order, and the accuracies taken in it. */
export interface Progress {
  readonly losses: Float64Array<ArrayBuffer>
  readonly accuracies: readonly Accuracies[]
  /** All changes of the learning rate since the run's start. */
  readonly rateChanges: readonly RateChange[]
  readonly times: WorkTimes
}
