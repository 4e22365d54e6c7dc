/** From `iteration` on, counted from 1, a run uses this learning rate. */
export interface RateChange {
  readonly iteration: number
  readonly learningRate: number
}

/** The rate of an iteration in a run that starts with `initial` and has these changes, in order. */
export const rateAt = (initial: number, changes: readonly RateChange[], iteration: number): number =>
  changes.findLast((change) => change.iteration <= iteration)?.learningRate ?? initial

/** Whether two lists of changes are the same. */
export const sameChanges = (a: readonly RateChange[], b: readonly RateChange[]): boolean =>
  a.length === b.length &&
  a.every(({ iteration, learningRate }, i) => {
    const other = b[i]
    return other?.iteration === iteration && other.learningRate === learningRate
  })

/**
 * The learning rates of a run over its iterations. They can be changed during the run: a change takes effect
 * from the next iteration on. Runs with the same settings and the same changes end with identical bits.
 */
export class LearningRates {
  readonly #initial: number
  #changes: readonly RateChange[]
  #done: number

  /**
   * `changes`: those known in advance if a run is repeated or continued, in order; `done`: the number of
   * iterations so far.
   */
  constructor(initial: number, changes: readonly RateChange[] = [], done = 0) {
    this.#initial = initial
    this.#changes = changes
    this.#done = done
  }

  /** All changes so far, in order, including one that is waiting for the next iteration. */
  get changes(): readonly RateChange[] {
    return this.#changes
  }

  /** Changes the rate from the next iteration on. */
  change(learningRate: number): void {
    const iteration = this.#done + 1
    const others = this.#changes.filter((change) => change.iteration !== iteration)
    const before = rateAt(this.#initial, others, iteration)
    this.#changes = learningRate === before ? others : [...others, { iteration, learningRate }]
  }

  /** The rate of an iteration; iterations must be queried in order. */
  at(iteration: number): number {
    this.#done = iteration
    return rateAt(this.#initial, this.#changes, iteration)
  }
}
