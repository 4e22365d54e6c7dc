import { createStore } from 'zustand/vanilla'
import type { ReadResult } from '../results/read-results'

/** The results that a lecturer has put together; they are gone when the window is closed. */
interface ClassState {
  readonly results: readonly ReadResult[]
  /** Adds results; the same code counts once. How many were new. */
  readonly add: (results: readonly ReadResult[]) => number
  readonly remove: (code: string) => void
}

const byCode = (results: readonly ReadResult[]): readonly ReadResult[] => [
  ...new Map(results.map((each) => [each.code, each] as const)).values(),
]

export const classStore = createStore<ClassState>()((set, get) => ({
  results: [],
  add: (more) => {
    const before = get().results
    const results = byCode([...before, ...more])
    set({ results })
    return results.length - before.length
  },
  remove: (code) => set(({ results }) => ({ results: results.filter((each) => each.code !== code) })),
}))
