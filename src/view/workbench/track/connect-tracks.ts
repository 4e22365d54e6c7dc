import { tracks } from '../../../state/tracks/page-tracks'
import { trackIdOf } from '../../../state/tracks/track-shelf'
import { addWorkPart } from '../../../state/work/work-parts'

/** Listens, once, for what other windows do to the tracks. */
export function connectTracks(): void {
  window.addEventListener('storage', ({ key }) => {
    const id = trackIdOf(key ?? '')
    if (id !== undefined) tracks.hear(id)
  })
  addWorkPart('tracks', () => tracks.store.getState().tracks)
}
