import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import {
  browserStorage,
  changedSchema,
  idAfter,
  type RecordStorage,
  StoredRecords,
} from '../../lib/stored-records'
import { mostStops, nameSchema, stopSchema, type Track } from './track'

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
    changed: changedSchema,
  }),
}

/** The start of the names under which tracks are kept. */
const prefix = 'backstep.track.'

/** The id of the track that is kept under a name of the storage; undefined if the name is not one of a track. */
export const trackIdOf = (key: string): string | undefined => idAfter(prefix, key)

/** The tracks in a storage. */
export class TrackShelf extends StoredRecords<Track> {
  constructor(storage: RecordStorage) {
    super(storage, prefix, form)
  }
}

/** The tracks in the browser's own storage; undefined where it is switched off. */
export function browserTracks(): TrackShelf | undefined {
  const storage = browserStorage()
  return storage && new TrackShelf(storage)
}
