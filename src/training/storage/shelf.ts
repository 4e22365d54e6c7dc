import { createStore, del, entries, get, set } from 'idb-keyval'

/** A place that keeps plain data under names, over reloads and crashes. Every call rejects where it cannot be done. */
export interface Shelf {
  readonly put: (name: string, value: unknown) => Promise<void>
  /** Undefined where nothing is kept under the name. */
  readonly take: (name: string) => Promise<unknown>
  readonly remove: (name: string) => Promise<void>
  readonly all: () => Promise<readonly (readonly [name: string, value: unknown])[]>
}

/** The IndexedDB of the page's address, in its own database. */
export function openShelf(): Shelf {
  let store: ReturnType<typeof createStore> | undefined
  const opened = () => (store ??= createStore('backstep-training', 'kept'))
  return {
    put: async (name, value) => set(name, value, opened()),
    take: async (name) => get(name, opened()),
    remove: async (name) => del(name, opened()),
    all: async () => entries<string, unknown>(opened()),
  }
}

/** The name that the current model is kept under. */
export const modelName = 'model'

const runPrefix = 'run:'

/** The name that a kept run is kept under. */
export const runName = (id: string): string => runPrefix + id

/** Whether a name is that of a kept run; other programs may have put anything here. */
export const isRunName = (name: unknown): boolean => typeof name === 'string' && name.startsWith(runPrefix)

/** Why something could not be stored: there is no room, or the browser stores nothing here. */
export type StorageProblem = 'full' | 'refused'

/** What a failed write says. */
export const storageProblemOf = (thrown: unknown): StorageProblem =>
  thrown instanceof DOMException && thrown.name === 'QuotaExceededError' ? 'full' : 'refused'
