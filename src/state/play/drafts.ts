import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'

/** A program text that was kept in this browser. */
export interface Draft {
  readonly id: string
  readonly text: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number
}

const form: StoredForm<Omit<Draft, 'id'>> = {
  migrations: [],
  schema: v.object({ text: v.string(), changed: v.number() }),
}

/** The start of the names under which texts are kept. */
export const prefix = 'backstep.play.'

/**
 * The program texts in a storage, each under a key of its own, so that several windows never write over one another.
 * Reading skips what cannot be read, and leaves it alone.
 */
export class Drafts {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'>) {}

  /** All texts, the latest first. */
  all(): readonly Draft[] {
    const names = Array.from({ length: this.storage.length }, (_, i) => this.storage.key(i) ?? '')
    return names
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => this.read(name.slice(prefix.length)) ?? [])
      .toSorted((a, b) => b.changed - a.changed)
  }

  /** A text by its id; undefined if there is none, or it cannot be read. */
  read(id: string): Draft | undefined {
    const stored = readStoredText(form, this.storage.getItem(prefix + id))
    return stored && { id, ...stored }
  }

  /** Keeps a text; whether the storage took it. */
  keep({ id, text, changed }: Draft): boolean {
    try {
      this.storage.setItem(prefix + id, toStoredText(form, { text, changed }))
      return true
    } catch {
      return false
    }
  }
}
