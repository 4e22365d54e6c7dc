import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { type Pace, paces } from '../../training/protocol/pace'

/** How fast the viewer wants runs to go on. */
interface PaceState {
  readonly pace: Pace
}

const unchosen: Pace = 'full'

export const paceStore = createStore<PaceState>()(() => ({ pace: unchosen }))

const schema = v.fallback(v.picklist(paces), unchosen)

/** The pace in a stored text; full speed if it cannot be read. */
export const parsePace = (stored: string | null): Pace => v.parse(schema, stored)
