/**
 * Accuracies, in [0, 1], after `iteration` updates: on the training images that the run uses, and on all test
 * images.
 */
export interface Accuracies {
  readonly iteration: number
  readonly train: number
  readonly test: number
}
