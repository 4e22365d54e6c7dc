import * as v from 'valibot'
import type { StoredForm } from './stored-form'
import { readStoredText, toStoredText } from './stored-text'

/** A record that is kept under an id of its own. */
export interface KeptRecord {
  readonly id: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number
}

/** The latest moment that a `Date` can hold, in milliseconds since 1970. */
const latestDate = 8.64e15

/** When a record was last changed, as it is stored. */
export const changedSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(latestDate))

/** What records need of a storage. */
export type RecordStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The id of the record that is kept under a name of the storage; undefined if the name does not start with `prefix`. */
export const idAfter = (prefix: string, key: string): string | undefined =>
  key.startsWith(prefix) ? key.slice(prefix.length) : undefined

/**
 * Records of one kind in a storage, each under a key of its own, so that several windows never write over one another.
 * Reading skips what cannot be read, and leaves it alone.
 */
export class StoredRecords<Kept extends KeptRecord> {
  constructor(
    private readonly storage: RecordStorage,
    private readonly prefix: string,
    private readonly form: StoredForm<Omit<Kept, 'id'>>,
  ) {}

  /** All records, the one that was changed last first. */
  all(): readonly Kept[] {
    const keys = Array.from({ length: this.storage.length }, (_, i) => this.storage.key(i) ?? '')
    return keys
      .map((key) => idAfter(this.prefix, key))
      .flatMap((id) => (id === undefined ? [] : (this.read(id) ?? [])))
      .toSorted((a, b) => b.changed - a.changed)
  }

  /** A record by its id; undefined if there is none, or it cannot be read. */
  read(id: string): Kept | undefined {
    const stored = readStoredText(this.form, this.storage.getItem(this.prefix + id))
    return stored && ({ id, ...stored } as Kept)
  }

  /** Keeps a record; whether the storage took it. */
  keep({ id, ...kept }: Kept): boolean {
    try {
      this.storage.setItem(this.prefix + id, toStoredText(this.form, kept))
      return true
    } catch {
      return false
    }
  }

  remove(id: string): void {
    this.storage.removeItem(this.prefix + id)
  }
}

/** The browser's own storage; undefined where it is switched off. */
export function browserStorage(): Storage | undefined {
  try {
    localStorage.getItem('')
    return localStorage
  } catch {
    return undefined
  }
}
