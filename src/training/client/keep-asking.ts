import { hasNet, type TrainingState } from './training-state'

/** What is used of the training client and of time, so that a test can replace them. */
export interface KeepAskingParts<Answer> {
  readonly getState: () => TrainingState
  readonly subscribe: (listener: () => void) => () => void
  readonly ask: () => Promise<Answer | undefined>
  /** Receives each answer; undefined if there is no net to ask. */
  readonly hear: (answer: Answer | undefined) => void
  /** Whether the run leaves the worker time to answer often. */
  readonly isSlow: () => boolean
  readonly nowMs: () => number
  /** Calls back after `delayMs`; returns a function that cancels this. */
  readonly wait: (callback: () => void, delayMs: number) => () => void
}

const leastIntervalMs = 500
/** A slow run waits most of the time, so that its net can be shown almost as often as it changes. */
const leastSlowIntervalMs = 200
/** Answering may take up at most an eighth of the worker's time. */
const restPerAnswer = 8

/**
 * Asks about the net now and again whenever the run has advanced: one question at a time, at most twice a
 * second, or five times at a slow pace, less often if answers take long, and never while the run is paused.
 * Returns a function that ends this.
 */
export function keepAsking<Answer>(parts: KeepAskingParts<Answer>): () => void {
  const { getState, subscribe, ask, hear, isSlow, nowMs, wait } = parts
  let asked: TrainingState | undefined
  let isBusy = false
  let isOver = false
  let callOff = (): void => undefined

  const isNews = (state: TrainingState): boolean =>
    state.history !== asked?.history || state.phase !== asked.phase

  function rest(delayMs: number): void {
    callOff = wait(() => {
      isBusy = false
      look()
    }, delayMs)
  }

  function look(): void {
    const state = getState()
    if (isOver || isBusy || !isNews(state)) return
    asked = state
    if (!hasNet(state)) {
      hear(undefined)
      return
    }
    isBusy = true
    const startMs = nowMs()
    void ask().then((answer) => {
      if (isOver) return
      const isOfThisRun = getState().settings === state.settings
      if (isOfThisRun) hear(answer)
      const takenMs = nowMs() - startMs
      const leastMs = isSlow() ? leastSlowIntervalMs : leastIntervalMs
      rest(Math.max(leastMs - takenMs, restPerAnswer * takenMs))
    })
  }

  const unsubscribe = subscribe(look)
  look()
  return () => {
    isOver = true
    callOff()
    unsubscribe()
  }
}
