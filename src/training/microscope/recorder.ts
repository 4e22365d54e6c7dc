import { namedArrays, type Parameters } from '../net/parameters'
import type { Snapshot } from './snapshot'

const mostSnapshots = 24
/** All snapshots together may take so many bytes, and few enough of a large net are kept. */
const mostBytes = 32 * 2 ** 20
const leastSnapshots = 4

const bytesOf = (parameters: Parameters): number =>
  namedArrays(parameters).reduce((sum, { entries }) => sum + entries.byteLength, 0)

/**
 * Keeps iterations of a run as they begin, evenly spread over it: the first, then every so-manieth; once there are too
 * many, every second one is dropped and the distance doubles. Besides, the one that was added last: who stops the run
 * there wants to see it.
 */
export class Recorder {
  /** Whether the iterations are done one by one at the viewer's word, so that each is kept. */
  recordsEach = false
  #snapshots: readonly Snapshot[] = []
  #single: Snapshot | undefined
  #distance = 1

  /** Whether an iteration is to be kept. */
  wants(iteration: number): boolean {
    return this.recordsEach || this.#isOnGrid(iteration)
  }

  /** Keeps an iteration that is done. */
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

  /** What is kept, by iteration. */
  get snapshots(): readonly Snapshot[] {
    const all = this.#single ? [...this.#snapshots, this.#single] : this.#snapshots
    return all.toSorted((a, b) => a.iteration - b.iteration)
  }

  #isOnGrid(iteration: number): boolean {
    return (iteration - 1) % this.#distance === 0
  }
}
