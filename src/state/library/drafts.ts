import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'
import { givenIdSchema } from '../given/given-id'

/** A program text that was kept in this browser. */
export interface Draft {
  readonly id: string
  readonly text: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number
  /** The name that it was given; absent while it is called by its last line. */
  readonly name?: string
  /** The id of the arrays from outside that it can use. */
  readonly given?: string
}

/** The latest moment that a `Date` can hold, in milliseconds since 1970. */
const latestDate = 8.64e15

/** What is kept of a program besides its id. */
export const draftSchema = v.object({
  text: v.string(),
  changed: v.pipe(v.number(), v.minValue(0), v.maxValue(latestDate)),
  name: v.exactOptional(v.string()),
  given: v.exactOptional(givenIdSchema),
})

const form: StoredForm<Omit<Draft, 'id'>> = { migrations: [], schema: draftSchema }

/** The start of the names under which texts are kept. */
const prefix = 'backstep.play.'

/** The id of the text that is kept under a name of the storage; undefined if the name is not one of a text. */
export const draftIdOf = (key: string): string | undefined =>
  key.startsWith(prefix) ? key.slice(prefix.length) : undefined

/**
 * The program texts in a storage, each under a key of its own, so that several windows never write over one another.
 * Reading skips what cannot be read, and leaves it alone.
 */
export class Drafts {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
  ) {}

  /** All texts, the latest first. */
  all(): readonly Draft[] {
    const keys = Array.from({ length: this.storage.length }, (_, i) => this.storage.key(i) ?? '')
    return keys
      .map(draftIdOf)
      .flatMap((id) => (id === undefined ? [] : (this.read(id) ?? [])))
      .toSorted((a, b) => b.changed - a.changed)
  }

  /** A text by its id; undefined if there is none, or it cannot be read. */
  read(id: string): Draft | undefined {
    const stored = readStoredText(form, this.storage.getItem(prefix + id))
    return stored && { id, ...stored }
  }

  /** Keeps a text; whether the storage took it. */
  keep({ id, ...kept }: Draft): boolean {
    try {
      this.storage.setItem(prefix + id, toStoredText(form, kept))
      return true
    } catch {
      return false
    }
  }

  remove(id: string): void {
    this.storage.removeItem(prefix + id)
  }
}

/** The texts in the browser's own storage; undefined where it is switched off. */
export function browserDrafts(): Drafts | undefined {
  try {
    localStorage.getItem(prefix)
    return new Drafts(localStorage)
  } catch {
    return undefined
  }
}
