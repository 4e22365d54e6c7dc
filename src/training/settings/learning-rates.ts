/** From `iteration` on, counted from 1, a run learns at another rate. */
export interface RateChange {
  readonly iteration: number
  readonly learningRate: number
}

/** The rate of an iteration in a run that begins with `initial` and has these changes, in order. */
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
 * The learning rates of a run over its iterations, which can be changed while it runs: a change holds from the next
 * iteration on. A run with the same settings and the same changes ends in the same bits.
 */
export class LearningRates {
  readonly #initial: number
  #changes: readonly RateChange[]
  #done: number

  /**
   * `changes`: in order, those that are known beforehand where a run is repeated or goes on; `done`: after so many
   * iterations.
   */
  constructor(initial: number, changes: readonly RateChange[] = [], done = 0) {
    this.#initial = initial
    this.#changes = changes
    this.#done = done
  }

  /** All changes so far, in order: also one that waits for the next iteration. */
  get changes(): readonly RateChange[] {
    return this.#changes
  }

  /** Changes the rate from the iteration on that comes next. */
  change(learningRate: number): void {
    const iteration = this.#done + 1
    const others = this.#changes.filter((change) => change.iteration !== iteration)
    const before = rateAt(this.#initial, others, iteration)
    this.#changes = learningRate === before ? others : [...others, { iteration, learningRate }]
  }

  /** The rate of an iteration; iterations are asked about in order. */
  at(iteration: number): number {
    this.#done = iteration
    return rateAt(this.#initial, this.#changes, iteration)
  }
}
