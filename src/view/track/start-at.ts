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
