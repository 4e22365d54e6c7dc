import type { Checkpoint } from '../history/checkpoint'
import type { KeepReport } from '../protocol/protocol'
import { storageProblemOf } from '../storage/shelf'
import { createThrottle } from './throttle'

const intervalMs = 1000

interface KeeperParts {
  /** Keeps what a run needs to continue; rejects if that is not possible. */
  readonly keep: (checkpoint: Checkpoint) => Promise<void>
  readonly report: (report: KeepReport) => void
  readonly nowMs: () => number
}

/** Keeps a run's checkpoints, and reports what happened to each. */
export class Keeper {
  readonly #parts: KeeperParts
  readonly #isDue: () => boolean
  #isBusy = false

  constructor(parts: KeeperParts) {
    this.#parts = parts
    this.#isDue = createThrottle(intervalMs, parts.nowMs)
  }

  /**
   * Keeps a checkpoint if the previous one was long enough ago and is finished; `make` is called only then.
   */
  keepNowAndThen(make: () => Checkpoint): void {
    if (!this.#isBusy && this.#isDue()) void this.keep(make())
  }

  /** Keeps a checkpoint. */
  async keep(checkpoint: Checkpoint): Promise<void> {
    const { keep, report } = this.#parts
    this.#isBusy = true
    try {
      await keep(checkpoint)
      report({ type: 'kept', iteration: checkpoint.losses.length })
    } catch (thrown) {
      report({ type: 'not-kept', problem: storageProblemOf(thrown) })
    }
    this.#isBusy = false
  }
}
