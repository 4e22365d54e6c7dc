import { createStore } from 'zustand/vanilla'
import type { StorageProblem } from '../../training/storage/shelf'

/** Why something stored is missing: a write failed, or a record cannot be read. */
export type KeepingProblem = StorageProblem | 'unreadable'

interface StorageState {
  /** The latest problem with what the page stores. */
  readonly problem: KeepingProblem | undefined
  readonly tell: (problem: KeepingProblem) => void
}

/** What the page could not store or read back. */
export const storageStore = createStore<StorageState>()((set) => ({
  problem: undefined,
  tell: (problem) => set({ problem }),
}))
