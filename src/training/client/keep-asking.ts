import { hasNet, type TrainingState } from './training-state'

/** What is used of the training client and of time, so that a test can stand in for them. */
export interface KeepAskingParts<Answer> {
  readonly getState: () => TrainingState
  readonly subscribe: (listener: () => void) => () => void
  readonly ask: () => Promise<Answer | undefined>
  /** Gets each answer; undefined where there is no net to ask. */
  readonly hear: (answer: Answer | undefined) => void
  readonly nowMs: () => number
  /** Calls back after `delayMs`; returns what calls that off. */
  readonly wait: (callback: () => void, delayMs: number) => () => void
}

const leastIntervalMs = 500
/** The answer to a question may keep the worker for an eighth of its time. */
const restPerAnswer = 8

/**
 * Asks about the net at once and again whenever the run has gone on: one question at a time, at most two in a
 * second, fewer where answers take long, and none while the run rests. Returns what ends it.
 */
export function keepAsking<Answer>(parts: KeepAskingParts<Answer>): () => void {
  const { getState, subscribe, ask, hear, nowMs, wait } = parts
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
      rest(Math.max(leastIntervalMs - takenMs, restPerAnswer * takenMs))
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
