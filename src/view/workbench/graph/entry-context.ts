import { createContext } from 'react'
import type { EntryExplanation } from '../../../trace/entry/entry'
import type { EntryPlace } from '../../../trace/symbols/entry-place'

/** The entry that is pointed at, and how to point at another. */
export interface EntryPointing {
  readonly explanation: EntryExplanation | undefined
  /** The entries that are lit, by array: those that the entry pointed at is made of, or those of a line of algebra. */
  readonly lit: ReadonlyMap<string, ReadonlySet<number>>
  /** Whether it opened by itself. */
  readonly isIntro: boolean
  /** Points at an entry until the pointer leaves, unless one is held. */
  readonly hover: (place: EntryPlace) => void
  readonly leave: () => void
  /** Holds an entry, or releases it if it is the one that is held. */
  readonly toggle: (place: EntryPlace) => void
  /** Holds an entry. */
  readonly hold: (place: EntryPlace) => void
  readonly clear: () => void
}

const nothing = (): void => {}

export const EntryContext = createContext<EntryPointing>({
  explanation: undefined,
  lit: new Map(),
  isIntro: false,
  hover: nothing,
  leave: nothing,
  toggle: nothing,
  hold: nothing,
  clear: nothing,
})
