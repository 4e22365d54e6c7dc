import { RunWorker, type WorkerLike } from '../training/client/run-worker'
import { type CheckState, idleState, isBusy, loadingState, stateAfter } from './check-state'
import type { CheckRequest, FromWorker, ToWorker } from './protocol'

const createCheckWorker = (): WorkerLike<ToWorker, FromWorker> =>
  new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })

/** The page's end of a gradient check: asks the worker, and keeps the state that comes of its answers. */
export class CheckClient {
  readonly #mnistFolder: () => string
  readonly #run: RunWorker<CheckState, ToWorker, FromWorker>
  readonly getState: () => CheckState
  readonly subscribe: (listener: () => void) => () => void

  /** `mnistFolder`: the folder that MNIST lies in, absolute, ending in a slash. */
  constructor(mnistFolder: () => string, create = createCheckWorker) {
    this.#mnistFolder = mnistFolder
    this.#run = new RunWorker<CheckState, ToWorker, FromWorker>({
      create,
      initial: idleState,
      stateAfter,
      failed: (state, detail) => ({ ...state, phase: 'failed', error: { code: 'worker', detail } }),
    })
    this.getState = this.#run.getState
    this.subscribe = this.#run.subscribe
  }

  /** Starts a new check, in place of any other. */
  start(request: CheckRequest): void {
    const mnistUrl = this.#mnistFolder()
    this.#run.begin(loadingState(request), (runId) => ({ type: 'start', runId, request, mnistUrl }))
  }

  /** Ends the check, where one is at work; what it found stays. */
  stop(): void {
    const state = this.getState()
    if (!isBusy(state)) return
    this.#run.ask((runId) => ({ type: 'stop', runId }))
    this.#run.leave({ ...state, phase: 'stopped' })
  }
}
