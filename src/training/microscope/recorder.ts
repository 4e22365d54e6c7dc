import { namedArrays, type Parameters } from '../net/parameters'
import type { Moment } from './moment'

const mostMoments = 24
/** All moments together may take so many bytes, and few enough of a large net are kept. */
const mostBytes = 32 * 2 ** 20
const leastMoments = 4

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
  #moments: readonly Moment[] = []
  #single: Moment | undefined
  #distance = 1

  /** Whether an iteration is to be kept. */
  wants(iteration: number): boolean {
    return this.recordsEach || this.#isOnGrid(iteration)
  }

  /** Keeps an iteration that is done. */
  add(moment: Moment): void {
    if (!this.#isOnGrid(moment.iteration)) {
      this.#single = moment
      return
    }
    this.#moments = [...this.#moments, moment]
    const most = Math.max(
      leastMoments,
      Math.min(mostMoments, Math.floor(mostBytes / bytesOf(moment.parameters))),
    )
    if (this.#moments.length <= most) return
    this.#distance *= 2
    this.#moments = this.#moments.filter(({ iteration }) => this.#isOnGrid(iteration))
    if (!this.#isOnGrid(moment.iteration)) this.#single = moment
  }

  /** What is kept, by iteration. */
  get moments(): readonly Moment[] {
    const all = this.#single ? [...this.#moments, this.#single] : this.#moments
    return all.toSorted((a, b) => a.iteration - b.iteration)
  }

  #isOnGrid(iteration: number): boolean {
    return (iteration - 1) % this.#distance === 0
  }
}
