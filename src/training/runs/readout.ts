import type { Accuracies } from '../history/accuracies'
import type { GatheredRuns } from './gathered-runs'
import type { ShownRun } from './shown-run'

/** What is read off a run at an iteration; what it does not have there is undefined. */
export interface Readout {
  readonly loss: number | undefined
  readonly smoothed: number | undefined
  /** The latest measured until then. */
  readonly accuracies: Accuracies | undefined
}

/** What `run` had after `iteration` of its iterations: nothing where it did not get that far. */
export function readoutAt(run: ShownRun, gathered: GatheredRuns, iteration: number): Readout {
  const { id, losses, accuracies } = run
  const isReached = iteration <= losses.length
  return {
    loss: losses[iteration - 1],
    smoothed: gathered.of(id)?.smoothedAt(losses, iteration),
    accuracies: isReached ? accuracies.findLast((each) => each.iteration <= iteration) : undefined,
  }
}
