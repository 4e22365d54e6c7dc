import { judged } from '../protocol/divergence'
import { TrainingFailure } from '../protocol/failure'
import type { TrainingSettings } from '../settings/settings'

/** Follows the losses of a run, to explain why one of them is not finite. */
export class LossWatch {
  readonly #settings: TrainingSettings
  #losses: [first: number, last: number] | undefined
  #learningRate: number

  /** `losses` so far, the last one at `learningRate`. */
  constructor(
    settings: TrainingSettings,
    losses: Float64Array = new Float64Array(0),
    learningRate = settings.learningRate,
  ) {
    const [first, last] = [losses[0], losses.at(-1)]
    this.#settings = settings
    this.#losses = first === undefined || last === undefined ? undefined : [first, last]
    this.#learningRate = learningRate
  }

  /**
   * Adds the loss before an update at `learningRate`; throws a TrainingFailure ('diverged') if it is not
   * finite.
   */
  add(iteration: number, loss: number, learningRate: number): void {
    if (!Number.isFinite(loss)) {
      const seen = { iteration, settings: this.#settings, learningRate: this.#learningRate }
      const divergence = judged({ ...seen, ...(this.#losses && { losses: this.#losses }) })
      throw new TrainingFailure({ code: 'diverged', ...divergence })
    }
    this.#losses = [this.#losses?.[0] ?? loss, loss]
    this.#learningRate = learningRate
  }
}
