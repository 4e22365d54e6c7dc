import { createStore, del, entries, get, set } from 'idb-keyval'

/** A store for plain data under names, which survives reloads and crashes. Every call rejects if it fails. */
export interface Shelf {
  readonly put: (name: string, value: unknown) => Promise<void>
  /** Undefined if there is nothing under the name. */
  readonly take: (name: string) => Promise<unknown>
  readonly remove: (name: string) => Promise<void>
  readonly all: () => Promise<readonly (readonly [name: string, value: unknown])[]>
}

/** A database in the IndexedDB of the page's origin; by default the one of what was trained. */
export function openShelf(database = 'backstep-training'): Shelf {
  let store: ReturnType<typeof createStore> | undefined
  const opened = () => (store ??= createStore(database, 'kept'))
  return {
    put: async (name, value) => set(name, value, opened()),
    take: async (name) => get(name, opened()),
    remove: async (name) => del(name, opened()),
    all: async () => entries<string, unknown>(opened()),
  }
}

/** The name under which the current model is kept. */
export const modelName = 'model'

const runPrefix = 'run:'

/** The name under which a run is kept. */
export const runName = (id: string): string => runPrefix + id

/** Whether a name is that of a kept run; other programs may have stored anything here. */
export const isRunName = (name: unknown): boolean => typeof name === 'string' && name.startsWith(runPrefix)

/** Why something could not be stored: there is no room, or the browser does not allow storage. */
export type StorageProblem = 'full' | 'refused'

/** What a failed write means. */
export const storageProblemOf = (thrown: unknown): StorageProblem =>
  thrown instanceof DOMException && thrown.name === 'QuotaExceededError' ? 'full' : 'refused'
