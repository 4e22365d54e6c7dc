import type { Text } from '../../i18n/text'

/** A part of the lecture, as it is listed on the stage. */
export interface ListedStop {
  readonly lesson: Text
  /** The title of the part; absent where the lesson has no other. */
  readonly part?: Text
  readonly isHere: boolean
  /** Opens its title. */
  readonly open: () => void
}

/** What lies before the first step of a session and behind its last one, absent where nothing does, and all of the lecture. */
export interface Beyond {
  readonly before?: () => void
  readonly after?: () => void
  readonly stops?: readonly ListedStop[]
}
