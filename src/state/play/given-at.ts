import { givenSets } from '../given/page-given'
import type { PlayGiven } from './play-store'

/** The arrays with the id of a link or of a kept program; undefined if it has none. */
export const givenAt = async (id: string | undefined): Promise<PlayGiven | undefined> =>
  id === undefined ? undefined : { id, found: await givenSets.find(id) }
