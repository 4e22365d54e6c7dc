import type { TrainingState } from '../../training/client/training-state'
import { keptRunOf } from '../../training/runs/kept-run'
import type { RunsStore } from '../stores/runs-store'

/** What is needed from the place where runs happen. */
interface Runs {
  readonly getState: () => TrainingState
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Tells `store` about each run that begins, and keeps the finished run before it unless the viewer has kept
 * it already. Returns a function that stops this.
 */
export function recordRuns({ getState, subscribe }: Runs, store: RunsStore): () => void {
  let before = getState()
  return subscribe(() => {
    const state = getState()
    if (state.id !== undefined && state.id !== before.id) {
      keepFinished(before, store)
      store.getState().begin(state.id)
    }
    before = state
  })
}

function keepFinished(state: TrainingState, store: RunsStore): void {
  const { currentId, wasCurrentKept, keep } = store.getState()
  if (state.phase !== 'finished' || state.id !== currentId || wasCurrentKept) return
  const run = keptRunOf(state, Date.now())
  if (run) keep(run)
}
