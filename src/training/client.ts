import type { TrainingError } from './failure'
import type { FromWorker, Goal, ToWorker } from './protocol'
import type { TrainingSettings } from './settings'
import { idleState, loadingState, stateAfter, type TrainingState } from './training-state'

/** What is used of a Worker, so that a test can stand in for one. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage(message: ToWorker): void
  terminate(): void
}

const createTrainingWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** The page's end of training: asks the worker, and keeps the state that comes of its answers. */
export class TrainingClient {
  readonly #mnistUrl: string
  readonly #createWorker: () => WorkerLike
  readonly #listeners = new Set<() => void>()
  #worker: WorkerLike | undefined
  #state = idleState
  #runId = 0
  #goal: Goal = 'end'

  /** `mnistUrl`: the folder that MNIST lies in, absolute, ending in a slash. */
  constructor(mnistUrl: string, createWorker = createTrainingWorker) {
    this.#mnistUrl = mnistUrl
    this.#createWorker = createWorker
  }

  readonly getState = (): TrainingState => this.#state

  /** Calls `listener` after each change; returns what takes it off again. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Starts a new run to its end, in place of any other. */
  start(settings: TrainingSettings): void {
    this.#begin(settings, 'end')
  }

  /** Does one iteration of the run at rest; where there is none, of a new one. */
  oneIteration(settings: TrainingSettings): void {
    if (this.#state.phase === 'paused') this.#goOn('one-iteration')
    else this.#begin(settings, 'one-iteration')
  }

  pause(): void {
    this.#goOn('pause')
  }

  resume(): void {
    this.#goOn('end')
  }

  /** Ends the run; what it brought stays. */
  stop(): void {
    this.#worker?.postMessage({ type: 'stop', runId: this.#runId })
    this.#runId++
    this.#change({ ...this.#state, phase: 'stopped' })
  }

  /** Starts the failed run again as it was asked for; files that came whole are not fetched twice. */
  retry(): void {
    if (this.#state.settings) this.#begin(this.#state.settings, this.#goal)
  }

  /** Ends the worker. */
  dispose(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#runId++
  }

  #begin(settings: TrainingSettings, goal: Goal): void {
    this.#goal = goal
    this.#runId++
    this.#worker ??= this.#listen(this.#createWorker())
    this.#change(loadingState(settings))
    const { seed, iterations, learningRate, batchSize } = settings
    this.#worker.postMessage({
      type: 'start',
      runId: this.#runId,
      settings: { seed, iterations, learningRate, batchSize },
      goal,
      mnistUrl: this.#mnistUrl,
    })
  }

  #goOn(goal: Goal): void {
    this.#worker?.postMessage({ type: 'go-on', runId: this.#runId, goal })
  }

  #listen(worker: WorkerLike): WorkerLike {
    worker.onmessage = ({ data }) => {
      if (data.runId === this.#runId) this.#change(stateAfter(this.#state, data))
    }
    worker.onerror = ({ message }) => this.#fail({ code: 'worker', detail: message || 'it did not load' })
    worker.onmessageerror = () => this.#fail({ code: 'worker', detail: 'a message could not be read' })
    return worker
  }

  #fail(error: TrainingError): void {
    this.dispose()
    this.#change({ ...this.#state, phase: 'failed', error })
  }

  #change(state: TrainingState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
