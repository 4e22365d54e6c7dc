import type { ColumnPlan } from '../../../training/history/loss-columns'
import { GatheredRuns } from '../../../training/runs/gathered-runs'
import type { ShownRun } from '../../../training/runs/shown-run'

/** How many losses are added before a frame is drawn: well under 50 ms of work. */
const mostPerFrame = 400_000

/** Runs and their losses, as far as they are collected; a new object whenever there are more. */
export interface Gathered {
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
}

/**
 * Collects losses for the charts outside React, so that each is added only once, no matter how often anything
 * renders.
 */
export class Gathering {
  readonly #gathered: GatheredRuns
  readonly #listeners = new Set<() => void>()
  #latest: Gathered

  constructor(plan: ColumnPlan) {
    this.#gathered = new GatheredRuns(plan)
    this.#latest = { runs: [], gathered: this.#gathered }
  }

  readonly getLatest = (): Gathered => this.#latest

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Adds the new losses of `runs`, over several frames if there are very many; returns a function that stops
   * this.
   */
  follow(runs: readonly ShownRun[]): () => void {
    let frame = 0
    const take = (): void => {
      const isWhole = this.#gathered.take(runs, mostPerFrame)
      this.#latest = { runs, gathered: this.#gathered }
      if (!isWhole) frame = requestAnimationFrame(take)
      for (const listener of this.#listeners) listener()
    }
    take()
    return () => cancelAnimationFrame(frame)
  }
}
