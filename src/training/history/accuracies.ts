/**
 * Accuracies, in [0, 1], after `iteration` updates: on the training images that the run uses, and on all test
 * images.
 */
export interface Accuracies {
  readonly iteration: number
  readonly train: number
  readonly test: number
}

/** The accuracies of a run's history, and those `measured` besides if they are later than all of these. */
export function withMeasured(
  accuracies: readonly Accuracies[],
  measured: Accuracies | undefined,
): readonly Accuracies[] {
  const latest = accuracies.at(-1)?.iteration ?? -1
  return measured && measured.iteration > latest ? [...accuracies, measured] : accuracies
}
