import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integer, seedRandom } from '../../lib/random'
import { required } from '../../lib/required'
import { parseLink } from '../link/parse-link'
import { mostUnpackedBytes } from '../play/packed-text'
import { lectureTrack } from './lecture-track'
import { arbitraryTrack } from './testing/arbitrary-track'
import { readHostile } from './testing/hostile-tracks'
import { readTrackText, trackFileName, trackText } from './track-file'
import { sharedTrack, trackAddress } from './track-link'

const throughLink = async (track: Parameters<typeof trackAddress>[0]) => {
  const { link, problems } = parseLink(required(await trackAddress(track), 'a link'))
  expect(problems).toEqual([])
  expect(link.route).toEqual({ page: 'track' })
  return sharedTrack(required(link.shared, 'a packed track'))
}

describe('a track that is sent', () => {
  it('comes back from a file and from a link as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTrack, async (track) => {
        expect(readTrackText(trackText(track))).toEqual(track)
        expect(await throughLink(track)).toEqual(track)
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  it('is without what belongs to this browser', () => {
    const kept = {
      ...lectureTrack,
      id: 'mine',
      changed: 7,
      stops: [{ id: 's', ...required(lectureTrack.stops[0], 'a stop') }],
    }
    expect(trackText(kept)).not.toMatch(/mine|changed|"id"/)
  })

  it('is no link if it is too long for one', async () => {
    const random = seedRandom(4)
    const noted = (): string =>
      String.fromCodePoint(...Array.from({ length: 1_000 }, () => 0xac00 + integer(random, 11_172)))
    const stops = Array.from({ length: 30 }, () => ({
      address: '#/lesson/relu',
      title: { en: '', ko: '' },
      notes: { en: '', ko: noted() },
    }))
    expect((await trackAddress({ ...lectureTrack, stops })) === undefined).toBe(true)
  })

  it('is refused if it unpacks to too much, is of a later version, or is no track', async () => {
    const packed = (text: Uint8Array | string): string => `1${deflateSync(text).toString('base64url')}`
    expect(await sharedTrack(packed(new Uint8Array(50 * mostUnpackedBytes).fill(32)))).toBeUndefined()
    const later = trackText(lectureTrack).replace('"version":1', '"version":2')
    expect(await sharedTrack(packed(later))).toBeUndefined()
    expect(await sharedTrack(packed('{"version":1,"programs":[]}'))).toBeUndefined()
    expect(await sharedTrack(packed(trackText(lectureTrack)))).toEqual(lectureTrack)
  })

  it('200 files and links that were cut, altered or made by hand are refused, or harmless', async () => {
    expect(await readHostile(100, seedRandom(11))).toBeGreaterThan(120)
  })
})

it('a file is called as the track is', () => {
  expect(trackFileName('역전파: 1/2?')).toBe('역전파- 1-2.backstep-track.json')
  expect(trackFileName(' ../.. ')).toBe('track.backstep-track.json')
})
