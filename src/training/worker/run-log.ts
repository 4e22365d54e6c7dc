import type { Accuracies } from '../history/accuracies'
import { emptyHistory, type History, historyAfter } from '../history/history'
import type { Progress } from '../history/progress'
import type { RateChange } from '../settings/learning-rates'
import type { RunEvent } from './run-event'

/** Records what a run does, between two reports and since its start, and keeps its clocks. */
export class RunLog {
  #losses: number[] = []
  #accuracies: Accuracies[] = []
  #trainingMs: number
  #evaluationMs: number
  #history: History

  /** `history`: the results up to the point where the run was interrupted. */
  constructor(history = emptyHistory) {
    this.#history = history
    this.#trainingMs = history.times.trainingMs
    this.#evaluationMs = history.times.evaluationMs
  }

  /** Records an event that took `ms`; what is measured besides the history counts as training. */
  add(event: RunEvent, ms: number): void {
    if (event.type === 'iteration') this.#losses.push(event.loss)
    if (event.type === 'evaluated') this.#accuracies.push(event.accuracies)
    if (event.type === 'evaluating' || event.type === 'evaluated') this.#evaluationMs += ms
    else this.#trainingMs += ms
  }

  /** The results of the run so far, with the current changes of the learning rate. */
  historyUntilNow(rateChanges: readonly RateChange[]): History {
    return historyAfter(this.#history, this.#unreported(rateChanges))
  }

  /** What is new since the last call, with the clocks and the current changes of the learning rate. */
  take(rateChanges: readonly RateChange[]): Progress {
    const progress = this.#unreported(rateChanges)
    this.#losses = []
    this.#accuracies = []
    this.#history = historyAfter(this.#history, progress)
    return progress
  }

  #unreported(rateChanges: readonly RateChange[]): Progress {
    return {
      losses: Float64Array.from(this.#losses),
      accuracies: this.#accuracies,
      rateChanges,
      times: { trainingMs: this.#trainingMs, evaluationMs: this.#evaluationMs },
    }
  }
}
