import { RunWorker, type WorkerLike } from '../training/client/run-worker'
import { type CheckState, idleState, isBusy, loadingState, stateAfter } from './check-state'
import type { CheckRequest, FromWorker, ToWorker } from './protocol'

const createCheckWorker = (): WorkerLike<ToWorker, FromWorker> =>
  new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })

/**
 * The page's side of a gradient check: sends requests to the worker, and keeps the state that follows from
 * its answers.
 */
export class CheckClient {
  readonly #mnistFolder: () => string
  readonly #run: RunWorker<CheckState, ToWorker, FromWorker>
  readonly getState: () => CheckState
  readonly subscribe: (listener: () => void) => () => void

  /** `mnistFolder`: the folder that MNIST is in, an absolute URL that ends in a slash. */
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

  /** Starts a new check and ends any other. */
  start(request: CheckRequest): void {
    const mnistUrl = this.#mnistFolder()
    this.#run.begin(loadingState(request), (runId) => ({ type: 'start', runId, request, mnistUrl }))
  }

  /** Ends the check if one is running; its findings stay. */
  stop(): void {
    const state = this.getState()
    if (!isBusy(state)) return
    this.#run.ask((runId) => ({ type: 'stop', runId }))
    this.#run.leave({ ...state, phase: 'stopped' })
  }
}
