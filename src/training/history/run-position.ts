/** Between two iterations of a run. */
export interface RunPosition {
  /** One for each iteration that is done. */
  readonly losses: Float64Array
  /** Whether the accuracies after the last iteration are known, where they are to be taken. */
  readonly isEvaluated: boolean
}
