/** Why something could not be stored: there is no room, or the browser stores nothing here. */
export type StorageProblem = 'full' | 'refused'

/** What a failed write says. */
export const storageProblemOf = (thrown: unknown): StorageProblem =>
  thrown instanceof DOMException && thrown.name === 'QuotaExceededError' ? 'full' : 'refused'
