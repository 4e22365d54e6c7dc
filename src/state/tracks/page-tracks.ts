import { browserTracks } from './track-shelf'
import { Tracks } from './tracks'

/** The tracks of the page. */
export const tracks = new Tracks(browserTracks(), () => crypto.randomUUID(), Date.now)
