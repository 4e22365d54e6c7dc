import type { Link } from '../link/link'
import { stopReached, waypointsOf } from './leaps'
import { isThere } from './stop-heading'
import type { KeptStop, Track } from './track'

/** The stop of a track that a show at a link has reached last; undefined if the track has none that there is. */
export function stopAt({ stops }: Track, link: Link): KeptStop | undefined {
  const there = stops.filter(isThere)
  return there[stopReached(waypointsOf(there), link) - 1]
}

/** The number of a stop among those of its track that there are, as links count them; 0 for one that there is not. */
export const numberOf = ({ stops }: Track, stopId: string): number =>
  stops.filter(isThere).findIndex(({ id }) => id === stopId) + 1
