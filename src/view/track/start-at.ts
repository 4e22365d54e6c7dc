import { linkTo } from '../../state/link/link'
import { presentStore } from '../../state/stores/present-store'
import { waypointsOf } from '../../state/tracks/leaps'
import { lectureId } from '../../state/tracks/lecture-track'
import { openOnStage } from '../../state/tracks/open-on-stage'
import { isThere } from '../../state/tracks/stop-heading'
import type { NewTrack } from '../../state/tracks/track'

/** Starts a track on the stage, in full screen, at the stop with a number, from 1, or the one before it where that leads nowhere. */
export function startAt(id: string, { stops }: NewTrack, number: number): void {
  const stop = Math.max(1, stops.slice(0, number).filter(isThere).length)
  const waypoint = waypointsOf(stops.filter(isThere))[stop - 1]
  if (!waypoint) return
  presentStore.setState({ wantsFullScreen: true, blank: undefined })
  openOnStage(waypoint.link, id === lectureId ? undefined : { track: id, stop })
}

/** Starts a track from its beginning; the lecture's own order opens with the title of the lecture. */
export function startTrack(id: string, track: NewTrack): void {
  if (id !== lectureId) {
    startAt(id, track, 1)
    return
  }
  presentStore.setState({ wantsFullScreen: true, blank: undefined })
  openOnStage(linkTo({ page: 'lecture', frame: 'title' }))
}
