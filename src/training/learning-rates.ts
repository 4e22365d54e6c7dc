/** From `iteration` on, counted from 1, a run learns at another rate. */
export interface RateChange {
  readonly iteration: number
  readonly learningRate: number
}

/** The rate of an iteration in a run that begins with `initial` and has these changes, in order. */
export const rateAt = (initial: number, changes: readonly RateChange[], iteration: number): number =>
  changes.findLast((change) => change.iteration <= iteration)?.learningRate ?? initial

/**
 * The learning rates of a run over its iterations, which can be changed while it runs: a change holds from the next
 * iteration on. A run with the same settings and the same changes ends in the same bits.
 */
export class LearningRates {
  readonly #initial: number
  #changes: readonly RateChange[]
  #wanted: number | undefined

  /** `changes`: in order, those that are known beforehand where a run is repeated or goes on. */
  constructor(initial: number, changes: readonly RateChange[] = []) {
    this.#initial = initial
    this.#changes = changes
  }

  /** All changes so far, in order. */
  get changes(): readonly RateChange[] {
    return this.#changes
  }

  /** Changes the rate from the iteration on that is asked about next. */
  change(learningRate: number): void {
    this.#wanted = learningRate
  }

  /** The rate of an iteration; iterations are asked about in order. */
  at(iteration: number): number {
    const before = rateAt(this.#initial, this.#changes, iteration)
    const learningRate = this.#wanted ?? before
    this.#wanted = undefined
    if (learningRate !== before) this.#changes = [...this.#changes, { iteration, learningRate }]
    return learningRate
  }
}
