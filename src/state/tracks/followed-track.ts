import type { Beyond, Lead, ListedStop } from '../lecture/beyond'
import type { Link } from '../link/link'
import { type Leap, leapBack, leapOn, stopReached, type Waypoint, waypointsOf } from './leaps'
import { openOnStage } from './open-on-stage'
import { headingOf, isThere } from './stop-heading'
import { filled, type Track, type TrackStop } from './track'

/** A track with what there is of it in this version of the program, to be followed. */
interface TrackAtHand {
  readonly id: string
  readonly stops: readonly TrackStop[]
  readonly waypoints: readonly Waypoint[]
}

/** A track to be followed; stops that lead nowhere in this version are left out. */
export function atHand({ id, stops: all }: Track): TrackAtHand {
  const stops = all.filter(isThere)
  return { id, stops, waypoints: waypointsOf(stops) }
}

const leadOf = (track: string, leap: Leap | undefined): Lead => {
  if (leap === undefined) return undefined
  return leap === 'stay' ? () => {} : () => openOnStage(leap.link, { track, stop: leap.stop })
}

/** A track in place of the lecture's own order, for a show that is at a link. */
export function followedTrack({ id, stops, waypoints }: TrackAtHand, link: Link): Beyond {
  const number = stopReached(waypoints, link)
  const here = stops[number - 1]
  const notes = here && filled(here.notes)
  const title = here && waypoints[number - 1]?.link.step === 0 ? filled(here.title) : undefined
  const listed = stops.map((stop, i): ListedStop => {
    const { title, place } = headingOf(stop)
    return {
      lesson: title,
      ...(place && { part: place }),
      isHere: i === number - 1,
      address: stop.address,
      open: () => openOnStage(waypoints[i]?.link ?? link, { track: id, stop: i + 1 }),
    }
  })
  return {
    stops: listed,
    followed: {
      next: (place) => leadOf(id, leapOn(waypoints, { ...place, link })),
      previous: (place) => leadOf(id, leapBack(waypoints, { ...place, link })),
      ...(title && { title }),
      ...(notes && { notes }),
    },
  }
}

/** The links of the stops before and after that of a show, which come next. */
export function linksBeside({ waypoints }: TrackAtHand, link: Link): readonly Link[] {
  const number = stopReached(waypoints, link)
  return [waypoints[number], waypoints[number - 2]].flatMap((waypoint) => (waypoint ? [waypoint.link] : []))
}
