/** Accuracies, in [0, 1], on the training images that the run knows and on all the test images after `iteration` updates. */
export interface Accuracies {
  readonly iteration: number
  readonly train: number
  readonly test: number
}
