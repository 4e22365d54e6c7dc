import { createStore } from 'zustand/vanilla'
import type { KeepingProblem } from '../../training/storage/store-runs'

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
