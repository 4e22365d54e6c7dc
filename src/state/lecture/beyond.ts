import type { Text } from '../../i18n/text'
import type { ProgramSession } from '../session/program-session'
import type { Mark } from '../tracks/marks'

/** A part of the lecture, or a stop of a track, as it is listed on the stage. */
export interface ListedStop {
  readonly lesson: Text
  /** The title of the part; absent where the lesson has no other. */
  readonly part?: Text
  readonly isHere: boolean
  /** The address of a stop, to be pictured; absent for a part of the lecture. */
  readonly address?: string
  /** Opens it. */
  readonly open: () => void
}

/** Where a show is in its program: whether that is one of its ends, and the frames before and after. */
export interface ShowPlace {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly ahead: Mark
  readonly behind: Mark
}

/** Where something leads in place of a step; undefined for the step. */
export type Lead = (() => void) | undefined

/** A track that is followed: where it leads from a place. */
export interface Followed {
  readonly next: (place: ShowPlace) => Lead
  readonly previous: (place: ShowPlace) => Lead
  /** The title of the stop, if it has one and begins where its program does. */
  readonly title?: Text
  /** The lecturer's own notes about the stop, if there are some. */
  readonly notes?: Text
}

/** What lies before the first step of a session and behind its last one, absent where nothing does, and all of the lecture. */
export interface Beyond {
  readonly before?: () => void
  readonly after?: () => void
  readonly stops?: readonly ListedStop[]
  /** What comes behind the last step, as it opens, once it has been fetched. */
  readonly ahead?: ProgramSession
  /** What is followed in place of the lecture's own order. */
  readonly followed?: Followed
}

/** Where the next and the previous move lead from a place, as far as they are no steps. */
export const leadsFrom = (
  { before, after, followed }: Beyond,
  place: ShowPlace,
): { readonly next: Lead; readonly previous: Lead } =>
  followed
    ? { next: followed.next(place), previous: followed.previous(place) }
    : { next: place.isLast ? after : undefined, previous: place.isFirst ? before : undefined }
