import type { Accuracies } from '../history/accuracies'
import type { GatheredRuns } from './gathered-runs'
import type { ShownRun } from './shown-run'

/** The values of a run at an iteration; undefined if it does not have them there. */
export interface Readout {
  readonly loss: number | undefined
  readonly smoothed: number | undefined
  /** The latest accuracies measured up to then. */
  readonly accuracies: Accuracies | undefined
}

/** The values of `run` after `iteration` of its iterations: nothing if it did not get that far. */
export function readoutAt(run: ShownRun, gathered: GatheredRuns, iteration: number): Readout {
  const { id, losses, accuracies } = run
  const isReached = iteration <= losses.length
  return {
    loss: losses[iteration - 1],
    smoothed: gathered.of(id)?.smoothedAt(losses, iteration),
    accuracies: isReached ? accuracies.findLast((each) => each.iteration <= iteration) : undefined,
  }
}
