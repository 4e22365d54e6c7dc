import { createStore } from 'zustand/vanilla'

interface UpdateState {
  /** Whether a service worker keeps the program, so that a newer version can wait. */
  readonly isKept: boolean
  /** Whether the visitor goes on with this version for now. */
  readonly isPutOff: boolean
}

/** Whether the program can be updated, and whether the visitor wants to hear of it. */
export const updateStore = createStore<UpdateState>()(() => ({ isKept: false, isPutOff: false }))
