import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'
import { mostStops, nameSchema, stopSchema, type Track } from './track'

/** The latest moment that a `Date` can hold, in milliseconds since 1970. */
const latestDate = 8.64e15

const keptStop = v.object({ id: v.string(), ...stopSchema.entries })

const form: StoredForm<Omit<Track, 'id'>> = {
  migrations: [],
  schema: v.object({
    name: nameSchema,
    stops: v.pipe(
      v.array(keptStop),
      v.maxLength(mostStops),
      v.check((stops) => new Set(stops.map(({ id }) => id)).size === stops.length),
    ),
    changed: v.pipe(v.number(), v.minValue(0), v.maxValue(latestDate)),
  }),
}

/** The start of the names under which tracks are kept. */
const prefix = 'backstep.track.'

/** The id of the track that is kept under a name of the storage; undefined if the name is not one of a track. */
export const trackIdOf = (key: string): string | undefined =>
  key.startsWith(prefix) ? key.slice(prefix.length) : undefined

/**
 * The tracks in a storage, each under a key of its own, so that several windows never write over one another. Reading
 * skips what cannot be read, and leaves it alone.
 */
export class TrackShelf {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
  ) {}

  /** All tracks, the one that was changed last first. */
  all(): readonly Track[] {
    const keys = Array.from({ length: this.storage.length }, (_, i) => this.storage.key(i) ?? '')
    return keys
      .map(trackIdOf)
      .flatMap((id) => (id === undefined ? [] : (this.read(id) ?? [])))
      .toSorted((a, b) => b.changed - a.changed)
  }

  /** A track by its id; undefined if there is none, or it cannot be read. */
  read(id: string): Track | undefined {
    const stored = readStoredText(form, this.storage.getItem(prefix + id))
    return stored && { id, ...stored }
  }

  /** Keeps a track; whether the storage took it. */
  keep({ id, ...kept }: Track): boolean {
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

/** The tracks in the browser's own storage; undefined where it is switched off. */
export function browserTracks(): TrackShelf | undefined {
  try {
    localStorage.getItem(prefix)
    return new TrackShelf(localStorage)
  } catch {
    return undefined
  }
}
