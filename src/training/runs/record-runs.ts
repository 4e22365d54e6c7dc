import type { TrainingState } from '../training-state'
import { keptRunOf } from './kept-run'
import type { RunsStore } from './runs-store'

/** What is needed of the place that runs happen in. */
interface Runs {
  readonly getState: () => TrainingState
  readonly subscribe: (listener: () => void) => () => void
}

const idBytes = 8

/** An id that no other run has. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(idBytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/**
 * Tells `store` of each run that begins, and keeps the finished one before it, unless the viewer kept that one
 * already. Returns what ends this.
 */
export function recordRuns({ getState, subscribe }: Runs, store: RunsStore): () => void {
  let before = getState()
  return subscribe(() => {
    const state = getState()
    if (state.phase === 'loading' && before.phase !== 'loading') {
      keepFinished(before, store)
      store.getState().begin(newId())
    }
    before = state
  })
}

function keepFinished(state: TrainingState, store: RunsStore): void {
  const { currentId, wasCurrentKept, keep } = store.getState()
  if (state.phase !== 'finished' || currentId === undefined || wasCurrentKept) return
  const run = keptRunOf(state, currentId)
  if (run) keep(run)
}
