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
 * All that an interrupted run needs to go on to the same bits, between two of its iterations; plain data, and
 * stored. A net from a file is a run that has not begun: no losses, and its weights in `network`.
 */
export interface Checkpoint {
  /** What tells the run from others. */
  readonly id: string
  readonly settings: TrainingSettings
  readonly network: NetworkState
  /** Where the run's source of random numbers stands. */
  readonly random: RandomState
  /** The loss of iteration i + 1 at index i: as many as iterations are done. */
  readonly losses: Float64Array
  readonly accuracies: readonly Accuracies[]
  readonly rateChanges: readonly RateChange[]
  readonly times: WorkTimes
}

/** What a run has brought by a checkpoint; its speed is measured again. */
export const historyOf = ({ losses, accuracies, rateChanges, times }: Checkpoint): History => ({
  ...emptyHistory,
  losses: { buffer: losses, length: losses.length },
  accuracies,
  rateChanges,
  times,
})

/** The parts of a checkpoint that a history has; shares nothing with it. */
export const checkpointedHistory = ({ losses, accuracies, rateChanges, times }: History) => ({
  losses: valuesOf(losses).slice(),
  accuracies,
  rateChanges,
  times,
})

/** Where in its run a checkpoint stands. */
export const positionOf = ({ losses, accuracies }: Checkpoint): RunPosition => ({
  losses,
  isEvaluated: accuracies.at(-1)?.iteration === losses.length,
})

/** Whether the run went on to its end. */
export const isComplete = (checkpoint: Checkpoint): boolean =>
  checkpoint.losses.length === checkpoint.settings.iterations && positionOf(checkpoint).isEvaluated
