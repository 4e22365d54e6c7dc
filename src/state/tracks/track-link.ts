import { formatLink } from '../link/format-link'
import { linkTo } from '../link/link'
import { packText, unpackText } from '../play/packed-text'
import type { NewTrack } from './track'
import { readTrackText, trackText } from './track-file'

/** The length from which on a track does not stand in an address, which mail and chats would cut. */
const mostPacked = 30_000

/** The address that shows a track wherever it is opened; undefined if the track is too long for one. */
export async function trackAddress(track: NewTrack): Promise<string | undefined> {
  const shared = await packText(trackText(track))
  return shared.length <= mostPacked ? formatLink({ ...linkTo({ page: 'track' }), shared }) : undefined
}

/** The track in an address; undefined if it was cut or altered, or is of a later version. */
export async function sharedTrack(packed: string): Promise<NewTrack | undefined> {
  const text = await unpackText(packed)
  return text === undefined ? undefined : readTrackText(text)
}
