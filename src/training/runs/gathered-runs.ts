import { type ColumnPlan, LossColumns } from '../history/loss-columns'
import type { ShownRun } from './shown-run'

/** The losses of several runs, gathered for one chart. */
export class GatheredRuns {
  readonly #plan: ColumnPlan
  readonly #runs = new Map<string, LossColumns>()

  constructor(plan: ColumnPlan) {
    this.#plan = plan
  }

  /** Takes in what is new of `runs`, at most so many losses in all, and forgets other runs; whether that was all. A run with fewer losses than before is gathered anew. */
  take(runs: readonly ShownRun[], most: number): boolean {
    const ids = new Set(runs.map(({ id }) => id))
    for (const id of this.#runs.keys()) if (!ids.has(id)) this.#runs.delete(id)
    let left = most
    for (const run of runs) left -= this.#columnsFor(run).take(run.losses, left)
    return runs.every(({ id, losses }) => this.#runs.get(id)?.taken === losses.length)
  }

  /** The columns of a run that was taken in. */
  of(id: string): LossColumns | undefined {
    return this.#runs.get(id)
  }

  /** The least and the greatest of all losses; infinite the wrong way round where there is none. */
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
