import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'
import { mostStops, type NewTrack, nameSchema, stopSchema } from './track'

/** The most bytes of a file with a track. */
export const mostTrackBytes = 5_000_000

const form: StoredForm<NewTrack & { readonly kind: 'track' }> = {
  migrations: [],
  schema: v.object({
    kind: v.literal('track'),
    name: nameSchema,
    stops: v.pipe(v.array(stopSchema), v.maxLength(mostStops)),
  }),
}

/** A track as the JSON text of a file, with a version. */
export const trackText = ({ name, stops }: NewTrack): string =>
  toStoredText(form, {
    kind: 'track' as const,
    name,
    stops: stops.map(({ address, title, notes, isAlone }) => ({
      address,
      title,
      notes,
      ...(isAlone && { isAlone }),
    })),
  })

/** The track in such a text; undefined if it is another text, damaged, or of a later version. */
export function readTrackText(text: string): NewTrack | undefined {
  const read = readStoredText(form, text)
  return read && { name: read.name, stops: read.stops }
}

/** The name of the file of a track: its own name without the signs that file names cannot have. */
export function trackFileName(name: string): string {
  const stem = name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replaceAll(/^[\s.-]+|[\s.-]+$/g, '')
  return `${stem === '' ? 'track' : stem}.backstep-track.json`
}
