import { type CheckState, idleState, loadingState, stateAfter } from './check-state'
import type { CheckRequest, FromWorker, ToWorker } from './protocol'

/** What is used of a Worker, so that a test can stand in for one. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage(message: ToWorker): void
  terminate(): void
}

const createCheckWorker = (): WorkerLike =>
  new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })

/** The page's end of a gradient check: asks the worker, and keeps the state that comes of its answers. */
export class CheckClient {
  readonly #mnistUrl: string
  readonly #createWorker: () => WorkerLike
  readonly #listeners = new Set<() => void>()
  #worker: WorkerLike | undefined
  #state = idleState
  #runId = 0

  /** `mnistUrl`: the folder that MNIST lies in, absolute, ending in a slash. */
  constructor(mnistUrl: string, createWorker = createCheckWorker) {
    this.#mnistUrl = mnistUrl
    this.#createWorker = createWorker
  }

  readonly getState = (): CheckState => this.#state

  /** Calls `listener` after each change; returns what takes it off again. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Starts a new check, in place of any other. */
  start(request: CheckRequest): void {
    this.#runId++
    this.#worker ??= this.#listen(this.#createWorker())
    this.#change(loadingState(request))
    this.#worker.postMessage({ type: 'start', runId: this.#runId, request, mnistUrl: this.#mnistUrl })
  }

  /** Ends the check, where one is at work; what it found stays. */
  stop(): void {
    const { phase } = this.#state
    if (phase !== 'loading' && phase !== 'checking') return
    this.#worker?.postMessage({ type: 'stop', runId: this.#runId })
    this.#runId++
    this.#change({ ...this.#state, phase: 'stopped' })
  }

  #listen(worker: WorkerLike): WorkerLike {
    worker.onmessage = ({ data }) => {
      if (data.runId === this.#runId) this.#change(stateAfter(this.#state, data))
    }
    worker.onerror = ({ message }) => this.#fail(message || 'it did not load')
    worker.onmessageerror = () => this.#fail('a message could not be read')
    return worker
  }

  /** Leaves the broken worker behind; the next check starts a fresh one. */
  #fail(detail: string): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#runId++
    this.#change({ ...this.#state, phase: 'failed', error: { code: 'worker', detail } })
  }

  #change(state: CheckState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
