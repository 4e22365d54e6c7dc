import type { RunEvent } from './run-event'

/** Measuring may take a fifth of the time, so that the run keeps its pace. */
const restPerMeasurement = 4
/** A net whose accuracies take longer than this is measured only after each epoch. */
const longestMs = 1000

/**
 * Decides after which iterations of a slow run its accuracies are measured besides those of its history, so
 * that a viewer sees them follow the weights.
 */
export class Measuring {
  /** Whether the run goes at a pace that leaves time for this. */
  isSlow = false
  #takenMs = 0
  #lastMs = 0
  #sinceMs = Number.POSITIVE_INFINITY

  /** Adds an event that took `ms`, waits included. */
  add({ type }: RunEvent, ms: number): void {
    if (type === 'iteration') {
      this.#sinceMs += ms
      return
    }
    this.#takenMs += ms
    if (type !== 'evaluated' && type !== 'measured') return
    this.#lastMs = this.#takenMs
    this.#takenMs = 0
    this.#sinceMs = 0
  }

  /** Whether to measure after the iteration that was just done. */
  get isDue(): boolean {
    return this.isSlow && this.#lastMs <= longestMs && this.#sinceMs >= restPerMeasurement * this.#lastMs
  }
}
