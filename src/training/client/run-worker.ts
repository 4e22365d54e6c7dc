import { lookIntervalMs, SilenceWatch } from './silence-watch'

/** What is used of a Worker, so that a test can replace it. */
export interface WorkerLike<Asked, Answer> {
  onmessage: ((event: MessageEvent<Answer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage(message: Asked): void
  terminate(): void
}

interface RunWorkerParts<State, Asked, Answer> {
  readonly create: () => WorkerLike<Asked, Answer>
  readonly initial: State
  /** The state after an answer; the same object if the answer says nothing new about the run. */
  readonly stateAfter: (state: State, answer: Answer) => State
  /** The state after the worker itself has failed. */
  readonly failed: (state: State, detail: string) => State
  /** If given, a worker that is silent for this long counts as dead, and this is the state after it. */
  readonly silence?: {
    readonly limitMs: (state: State) => number
    readonly stateAfter: (state: State) => State
  }
}

/**
 * A worker that does one run at a time, and the state that follows from its answers; answers from earlier
 * runs are ignored.
 */
export class RunWorker<
  State,
  Asked extends { readonly runId: number },
  Answer extends { readonly runId: number },
> {
  readonly #parts: RunWorkerParts<State, Asked, Answer>
  readonly #listeners = new Set<() => void>()
  #worker: WorkerLike<Asked, Answer> | undefined
  #state: State
  #runId = 0
  #watch: SilenceWatch | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(parts: RunWorkerParts<State, Asked, Answer>) {
    this.#parts = parts
    this.#state = parts.initial
  }

  readonly getState = (): State => this.#state

  /** Calls `listener` after each change; returns a function that unsubscribes it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins a new run in place of any other; a worker that failed is replaced. */
  begin(state: State, ask: (runId: number) => Asked): void {
    this.#runId++
    this.#worker ??= this.#listen(this.#parts.create())
    this.#change(state)
    this.ask(ask)
  }

  /** Sends a request about the current run; returns whether there is a worker to receive it. */
  ask(ask: (runId: number) => Asked): boolean {
    this.#worker?.postMessage(ask(this.#runId))
    return this.#worker !== undefined
  }

  /** Sets the state of the run, whatever it answers. */
  set(state: State): void {
    this.#change(state)
  }

  /** Abandons the current run: its later answers are ignored. */
  leave(state: State): void {
    this.#runId++
    this.#change(state)
  }

  /** Terminates the worker. */
  dispose(): void {
    clearInterval(this.#timer)
    this.#worker?.terminate()
    this.#worker = undefined
    this.#runId++
  }

  #listen(worker: WorkerLike<Asked, Answer>): WorkerLike<Asked, Answer> {
    this.#watchSilence()
    worker.onmessage = ({ data }) => {
      this.#watch?.heard()
      if (data.runId === this.#runId) this.#change(this.#parts.stateAfter(this.#state, data))
    }
    worker.onerror = ({ message }) => this.#fail(message || 'it did not load')
    worker.onmessageerror = () => this.#fail('a message could not be read')
    return worker
  }

  #watchSilence(): void {
    const { silence } = this.#parts
    if (!silence) return
    const onSilent = () => this.#end(silence.stateAfter)
    this.#watch = new SilenceWatch({
      limitMs: () => silence.limitMs(this.#state),
      onSilent,
      nowMs: () => performance.now(),
    })
    this.#timer = setInterval(() => this.#watch?.look(), lookIntervalMs)
  }

  #fail(detail: string): void {
    this.#end((state) => this.#parts.failed(state, detail))
  }

  #end(stateAfter: (state: State) => State): void {
    this.dispose()
    this.#change(stateAfter(this.#state))
  }

  #change(state: State): void {
    if (state === this.#state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
