import { type ColumnPlan, LossColumns } from '../history/loss-columns'
import type { ShownRun } from './shown-run'

/** The losses of several runs, collected for one chart. */
export class GatheredRuns {
  readonly #plan: ColumnPlan
  readonly #runs = new Map<string, LossColumns>()

  constructor(plan: ColumnPlan) {
    this.#plan = plan
  }

  /**
   * Adds the new losses of `runs`, at most `most` in all, and drops other runs; returns whether everything
   * has been added. A run with fewer losses than before is collected again from the start.
   */
  take(runs: readonly ShownRun[], most: number): boolean {
    const ids = new Set(runs.map(({ id }) => id))
    for (const id of this.#runs.keys()) if (!ids.has(id)) this.#runs.delete(id)
    let left = most
    for (const run of runs) left -= this.#columnsFor(run).take(run.losses, left)
    return runs.every(({ id, losses }) => this.#runs.get(id)?.taken === losses.length)
  }

  /** The columns of a run that has been added. */
  of(id: string): LossColumns | undefined {
    return this.#runs.get(id)
  }

  /** The smallest and the largest of all losses; (∞, −∞) if there are none. */
  get extent(): readonly [number, number] {
    const all = [...this.#runs.values()]
    return [Math.min(...all.map(({ minimum }) => minimum)), Math.max(...all.map(({ maximum }) => maximum))]
  }

  #columnsFor({ id, losses }: ShownRun): LossColumns {
    const known = this.#runs.get(id)
    if (known && known.taken <= losses.length) return known
    const columns = new LossColumns(this.#plan)
    this.#runs.set(id, columns)
    return columns
  }
}
