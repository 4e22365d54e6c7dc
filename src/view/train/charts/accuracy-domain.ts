import type { Accuracies } from '../../../training/history/accuracies'

/** The accuracies after training has begun; the first of all, of a net that guesses, is far below the axis. */
export const trainedAccuracies = (accuracies: readonly Accuracies[]): readonly Accuracies[] =>
  accuracies.filter(({ iteration }) => iteration > 0)

/**
 * The accuracy axis for several runs. It goes up to 1 and starts at the tenth below the lowest accuracy after
 * training has begun, so that the climb fills the chart; if there is none yet, it starts at 0.
 */
export function accuracyDomain(runs: readonly (readonly Accuracies[])[]): readonly [number, number] {
  const trained = runs.flatMap(trainedAccuracies)
  const lowest = Math.min(1, ...trained.flatMap(({ train, test }) => [train, test]))
  return [trained.length > 0 ? Math.min(0.9, Math.floor(lowest * 10) / 10) : 0, 1]
}
