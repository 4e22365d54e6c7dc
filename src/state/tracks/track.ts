import * as v from 'valibot'
import type { Text } from '../../i18n/text'
import type { KeptRecord } from '../../lib/stored-records'
import { formatLink } from '../link/format-link'
import { changedLink, type Link } from '../link/link'
import { parseLink } from '../link/parse-link'

/** A frame to stop at in a lecture. */
export interface TrackStop {
  /** What the program shows there, as an address of it. */
  readonly address: string
  /** In one language or in both; empty where the heading of the lesson is enough. */
  readonly title: Text
  /** What the lecturer's window says there. */
  readonly notes: Text
  /** Whether the track goes straight on to the next stop, without the steps between. */
  readonly isAlone?: true
}

/** A stop of a kept track. */
export interface KeptStop extends TrackStop {
  /** Distinguishes it from the other stops of its track. */
  readonly id: string
}

/** A lecturer's order that is not kept. */
export interface NewTrack {
  /** In one language or in both. */
  readonly name: Text
  readonly stops: readonly TrackStop[]
}

/** A track that is kept in this browser. */
export interface Track extends NewTrack, KeptRecord {
  readonly stops: readonly KeptStop[]
}

/** The most letters of a name or a title, in one language. */
export const longestTitle = 100

/** The most letters of the notes of a stop, in one language. */
export const longestNotes = 4_000

/** The most stops of a track. */
export const mostStops = 300

/** The most letters of the address of a stop; a program of the playground is part of it. */
export const longestAddress = 20_000

/** A text of at most so many letters in each language, of which some or all may be empty. */
const textOf = (longest: number) => {
  const words = v.pipe(v.string(), v.maxLength(longest))
  return v.object({ en: words, ko: words })
}

/** The name of a track as it is stored and sent. */
export const nameSchema = textOf(longestTitle)

const pages: ReadonlySet<string> = new Set<Link['route']['page']>(['lesson', 'play', 'train', 'lecture'])

/** Whether a link leads to a page that has a stage, as every stop does. */
export const hasStage = ({ route }: Link): boolean => pages.has(route.page)

/** A stop as it is stored and sent; its address leads to a page of the program that has a stage, and nowhere else. */
export const stopSchema = v.object({
  address: v.pipe(
    v.string(),
    v.maxLength(longestAddress),
    v.startsWith('#/'),
    v.check((address) => hasStage(parseLink(address).link)),
  ),
  title: textOf(longestTitle),
  notes: textOf(longestNotes),
  isAlone: v.exactOptional(v.literal(true)),
})

/** The address of a stop that shows what a link shows, whatever its window, language and theme. */
export const stopAddress = (link: Link): string =>
  formatLink(
    changedLink(link, {
      isPresenting: undefined,
      isPresenter: undefined,
      show: undefined,
      track: undefined,
      stop: undefined,
      language: undefined,
      theme: undefined,
    }),
  )

/** A text with the other language where one is missing; undefined if there is nothing in any. */
export function filled({ en, ko }: Text): Text | undefined {
  const [english, korean] = [en.trim() === '' ? ko : en, ko.trim() === '' ? en : ko]
  return english.trim() === '' ? undefined : { en: english, ko: korean }
}
