import { createStore } from 'zustand/vanilla'
import type { StorageProblem } from '../../training/storage/shelf'

/** Why what was stored is not there: a write that failed, or a record that cannot be read. */
export type KeepingProblem = StorageProblem | 'unreadable'

interface StorageState {
  /** What went wrong last with what the page stores. */
  readonly problem: KeepingProblem | undefined
  readonly tell: (problem: KeepingProblem) => void
}

/** What the page could not store or read back. */
export const storageStore = createStore<StorageState>()((set) => ({
  problem: undefined,
  tell: (problem) => set({ problem }),
}))
