import type { TrainingState } from '../client/training-state'
import type { Accuracies } from '../history/accuracies'
import type { WorkTimes } from '../history/progress'
import { valuesOf } from '../history/series'
import type { RateChange } from '../settings/learning-rates'
import type { TrainingSettings } from '../settings/settings'

/** A run that is kept for comparison with others; plain data, and stored. */
export interface KeptRun {
  readonly id: string
  /** When it was kept, in milliseconds since 1970. */
  readonly keptMs: number
  /** The name that the viewer gave it; empty if it is named by its settings. */
  readonly name: string
  readonly settings: TrainingSettings
  /** The loss of iteration i + 1 at index i. */
  readonly losses: Float64Array
  readonly accuracies: readonly Accuracies[]
  /** The changes of the learning rate, in order. */
  readonly rateChanges: readonly RateChange[]
  readonly times: WorkTimes
  /** Whether it reached its end. */
  readonly finished: boolean
}

/** The maximum number of kept runs. */
export const mostKeptRuns = 8

/** The current run of `training`, ready to be kept; undefined before its first iteration. */
export function keptRunOf(
  { id, settings, history, phase }: TrainingState,
  keptMs: number,
): KeptRun | undefined {
  if (!settings || id === undefined || history.losses.length === 0) return undefined
  return {
    id,
    keptMs,
    name: '',
    settings,
    losses: valuesOf(history.losses).slice(),
    accuracies: history.accuracies,
    rateChanges: history.rateChanges,
    times: history.times,
    finished: phase === 'finished',
  }
}
