import type { RandomState } from '../../lib/random'
import type { NetworkState } from '../net/network'
import type { RateChange } from '../settings/learning-rates'
import type { TrainingSettings } from '../settings/settings'
import type { Accuracies } from './accuracies'
import { emptyHistory, type History } from './history'
import type { WorkTimes } from './progress'
import type { RunPosition } from './run-position'
import { valuesOf } from './series'

/**
 * Everything that an interrupted run needs to continue with identical bits, taken between two of its
 * iterations; plain data that can be stored. A net from a file is a run that has not begun: no losses, and
 * its weights in `network`.
 */
export interface Checkpoint {
  /** The unique id of the run. */
  readonly id: string
  readonly settings: TrainingSettings
  readonly network: NetworkState
  /** The state of the run's random number generator. */
  readonly random: RandomState
  /** The loss of iteration i + 1 at index i, for every iteration so far. */
  readonly losses: Float64Array
  readonly accuracies: readonly Accuracies[]
  readonly rateChanges: readonly RateChange[]
  readonly times: WorkTimes
}

/** The results of a run up to a checkpoint; its speed is measured again from there. */
export const historyOf = ({ losses, accuracies, rateChanges, times }: Checkpoint): History => ({
  ...emptyHistory,
  losses: { buffer: losses, length: losses.length },
  accuracies,
  rateChanges,
  times,
  timings: [{ iteration: losses.length, trainingMs: times.trainingMs }],
})

/** The history's parts of a checkpoint; shares nothing with the history. */
export const checkpointedHistory = ({ losses, accuracies, rateChanges, times }: History) => ({
  losses: valuesOf(losses).slice(),
  accuracies,
  rateChanges,
  times,
})

/** The position of a checkpoint in its run. */
export const positionOf = ({ losses, accuracies }: Checkpoint): RunPosition => ({
  losses,
  isEvaluated: accuracies.at(-1)?.iteration === losses.length,
})

/** Whether the run was finished. */
export const isComplete = (checkpoint: Checkpoint): boolean =>
  checkpoint.losses.length === checkpoint.settings.iterations && positionOf(checkpoint).isEvaluated
