import { createStore } from 'zustand/vanilla'

/** Which lessons were stepped to their end. */
export interface ProgressState {
  readonly done: readonly string[]
  readonly markDone: (lesson: string) => void
}

export const progressStore = createStore<ProgressState>()((set) => ({
  done: [],
  markDone: (lesson) => set(({ done }) => (done.includes(lesson) ? {} : { done: [...done, lesson] })),
}))

/** The stored form of the progress, with its version. */
export const serializeProgress = ({ done }: ProgressState): string => JSON.stringify({ version: 1, done })

/** The lessons of a stored form; none where it cannot be read. */
export function parseProgress(stored: string | null): readonly string[] {
  try {
    const record: unknown = JSON.parse(stored ?? 'null')
    if (typeof record !== 'object' || record === null || !('version' in record) || record.version !== 1)
      return []
    const done = 'done' in record && Array.isArray(record.done) ? record.done : []
    return done.filter((lesson: unknown) => typeof lesson === 'string')
  } catch {
    return []
  }
}
