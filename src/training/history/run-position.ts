/** A position between two iterations of a run. */
export interface RunPosition {
  /** One for each iteration so far. */
  readonly losses: Float64Array
  /** Whether the accuracies after the last iteration are known, if they are due. */
  readonly isEvaluated: boolean
}
