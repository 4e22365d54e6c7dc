import { emptyHistory } from './history'
import type { RateChange } from './learning-rates'
import type { Progress, WorkTimes } from './progress'
import type { Accuracies, RunEvent } from './training-run'

/** Gathers what a run does between two reports, and keeps its clocks. */
export class ProgressBatch {
  #losses: number[] = []
  #accuracies: Accuracies[] = []
  #trainingMs: number
  #evaluationMs: number

  /** `times`: what the clocks showed when the run was interrupted. */
  constructor({ trainingMs, evaluationMs }: WorkTimes = emptyHistory.times) {
    this.#trainingMs = trainingMs
    this.#evaluationMs = evaluationMs
  }

  /** Takes in an event that took `ms`. */
  add(event: RunEvent, ms: number): void {
    if (event.type === 'iteration') {
      this.#losses.push(event.loss)
      this.#trainingMs += ms
      return
    }
    this.#evaluationMs += ms
    if (event.type === 'evaluated') this.#accuracies.push(event.accuracies)
  }

  /** What came in since the last call, with the clocks and the changes of the learning rate as they stand. */
  take(rateChanges: readonly RateChange[]): Progress {
    const progress = {
      losses: Float64Array.from(this.#losses),
      accuracies: this.#accuracies,
      rateChanges,
      times: { trainingMs: this.#trainingMs, evaluationMs: this.#evaluationMs },
    }
    this.#losses = []
    this.#accuracies = []
    return progress
  }
}
