import { createStore } from 'zustand/vanilla'

interface KeptDataState {
  /** Whether the training images are kept in the browser; undefined until it is known. */
  readonly isKept: boolean | undefined
  /** How much of them has arrived, from 0 to 1; undefined while none is being fetched. */
  readonly share: number | undefined
  /** Why they could not be kept the last time. */
  readonly problem: string | undefined
}

/** What the browser keeps for training without a network. */
export const keptDataStore = createStore<KeptDataState>()(() => ({
  isKept: undefined,
  share: undefined,
  problem: undefined,
}))
