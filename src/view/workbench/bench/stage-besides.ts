import type { ReactNode } from 'react'
import type { ListedStop } from '../../../state/lecture/beyond'
import type { Beside } from '../../../state/link/link'

/** What can stand beside a session's graph on the stage, besides its program; each absent where there is no such thing. */
export type OwnBesides = Readonly<Partial<Record<Exclude<Beside, 'program'>, ReactNode>>>

const all: readonly Beside[] = ['program', 'classes', 'update', 'check']

/** Everything that can stand beside the graph of a session. */
export const besidesOf = (own: OwnBesides): readonly Beside[] =>
  all.filter((beside) => beside === 'program' || own[beside] !== undefined)

/** What stands beside the graph of a session where a link asks for something: its program in place of classes that it does not have. */
export function shownBeside(asked: Beside | undefined, own: OwnBesides): Beside | undefined {
  if (asked === undefined || besidesOf(own).includes(asked)) return asked
  return asked === 'classes' ? 'program' : undefined
}

/** The parts of a lecture where there is none. */
export const noStops: readonly ListedStop[] = []
