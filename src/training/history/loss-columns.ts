/** What a chart draws for the losses in one column of pixels. */
export interface LossColumn {
  /** The first iteration of the column, counted from 1, and how many it contains so far. */
  readonly first: number
  readonly count: number
  readonly minimum: number
  readonly maximum: number
  /** The mean of the smoothed losses. */
  readonly smoothed: number
}

interface GrowingColumn {
  readonly first: number
  /** The smoothed loss just before the column. */
  readonly before: number
  count: number
  minimum: number
  maximum: number
  smoothedSum: number
}

/** The size of a loss chart, and how the losses are smoothed. */
export interface ColumnPlan {
  /** How many iterations fit into the chart. */
  readonly capacity: number
  readonly columns: number
  /**
   * The smoothing window in iterations: s ← s + (loss − s) / window, starting with the first loss; 1 means no
   * smoothing.
   */
  readonly window: number
}

/**
 * The losses of one run, collected for a chart: one entry for each column of pixels that contains losses, or
 * for each loss if there is room for all. Losses that have been added are never read again.
 */
export class LossColumns {
  readonly #plan: ColumnPlan
  readonly #perColumn: number
  readonly #columns: GrowingColumn[] = []
  #listed: readonly LossColumn[] | undefined
  #taken = 0
  #smoothed = 0
  #minimum = Number.POSITIVE_INFINITY
  #maximum = Number.NEGATIVE_INFINITY

  constructor(plan: ColumnPlan) {
    this.#plan = plan
    this.#perColumn = Math.max(1, plan.capacity / plan.columns)
  }

  /** How many losses have been added. */
  get taken(): number {
    return this.#taken
  }

  /** The smallest loss; ∞ if there is none. */
  get minimum(): number {
    return this.#minimum
  }

  /** The largest loss; −∞ if there is none. */
  get maximum(): number {
    return this.#maximum
  }

  /** The columns reached so far, in order; the same array until more losses are added. */
  get columns(): readonly LossColumn[] {
    this.#listed ??= this.#columns.map(({ first, count, minimum, maximum, smoothedSum }) => ({
      first,
      count,
      minimum,
      maximum,
      smoothed: smoothedSum / count,
    }))
    return this.#listed
  }

  /**
   * Adds the new part of `losses`, which holds the losses of all iterations, but at most `most` of them;
   * returns how many.
   */
  take(losses: Float64Array, most = Number.POSITIVE_INFINITY): number {
    const from = this.#taken
    for (const loss of losses.subarray(from, Math.min(losses.length, from + most))) this.#add(loss)
    return this.#taken - from
  }

  /**
   * The smoothed loss at an iteration, counted from 1, of the `losses` added so far; undefined if there is
   * none.
   */
  smoothedAt(losses: Float64Array, iteration: number): number | undefined {
    if (iteration < 1 || iteration > this.#taken) return undefined
    const column = this.#columns[this.#columnOf(iteration - 1)]
    if (!column) return undefined
    let smoothed = column.before
    for (const loss of losses.subarray(column.first - 1, iteration)) smoothed = this.#after(smoothed, loss)
    return smoothed
  }

  #columnOf(index: number): number {
    return Math.min(this.#plan.columns - 1, Math.floor(index / this.#perColumn))
  }

  #after(smoothed: number, loss: number): number {
    return smoothed + (loss - smoothed) / this.#plan.window
  }

  #add(loss: number): void {
    this.#listed = undefined
    const before = this.#taken === 0 ? loss : this.#smoothed
    this.#smoothed = this.#after(before, loss)
    const at = this.#columnOf(this.#taken)
    this.#taken++
    if (loss < this.#minimum) this.#minimum = loss
    if (loss > this.#maximum) this.#maximum = loss
    const column = this.#columns[at]
    if (column) {
      column.count++
      column.smoothedSum += this.#smoothed
      if (loss < column.minimum) column.minimum = loss
      if (loss > column.maximum) column.maximum = loss
    } else {
      const first = this.#taken
      this.#columns[at] = {
        first,
        before,
        count: 1,
        minimum: loss,
        maximum: loss,
        smoothedSum: this.#smoothed,
      }
    }
  }
}
