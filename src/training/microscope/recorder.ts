import { namedArrays, type Parameters } from '../net/parameters'
import type { Snapshot } from './snapshot'

const mostSnapshots = 24
/** The size limit for all snapshots together, so only a few of a large net are kept. */
const mostBytes = 32 * 2 ** 20
const leastSnapshots = 4

const bytesOf = (parameters: Parameters): number =>
  namedArrays(parameters).reduce((sum, { entries }) => sum + entries.byteLength, 0)

/**
 * Keeps iterations of a run as they begin, evenly spread over it: the first, then every nth. Once there are
 * too many, every second one is dropped and n doubles. The one added last is kept as well, because a viewer
 * who stops the run there will want to see it.
 */
export class Recorder {
  /** Whether the viewer is doing single iterations, so that each one is kept. */
  recordsEach = false
  #snapshots: readonly Snapshot[] = []
  #single: Snapshot | undefined
  #distance = 1

  /** Whether to keep an iteration. */
  wants(iteration: number): boolean {
    return this.recordsEach || this.#isOnGrid(iteration)
  }

  /** Keeps an iteration that has been done. */
  add(snapshot: Snapshot): void {
    if (!this.#isOnGrid(snapshot.iteration)) {
      this.#single = snapshot
      return
    }
    this.#snapshots = [...this.#snapshots, snapshot]
    const most = Math.max(
      leastSnapshots,
      Math.min(mostSnapshots, Math.floor(mostBytes / bytesOf(snapshot.parameters))),
    )
    if (this.#snapshots.length <= most) return
    this.#distance *= 2
    this.#snapshots = this.#snapshots.filter(({ iteration }) => this.#isOnGrid(iteration))
    if (!this.#isOnGrid(snapshot.iteration)) this.#single = snapshot
  }

  /** The iterations kept, in order. */
  get snapshots(): readonly Snapshot[] {
    const all = this.#single ? [...this.#snapshots, this.#single] : this.#snapshots
    return all.toSorted((a, b) => a.iteration - b.iteration)
  }

  #isOnGrid(iteration: number): boolean {
    return (iteration - 1) % this.#distance === 0
  }
}
