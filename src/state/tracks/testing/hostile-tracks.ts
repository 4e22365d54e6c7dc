import { expect } from 'vitest'
import { integer, type RandomState } from '../../../lib/random'
import { required } from '../../../lib/required'
import { parseLink } from '../../link/parse-link'
import { packText } from '../../play/packed-text'
import { lectureTrack } from '../lecture-track'
import { readTrackText, trackText } from '../track-file'
import { sharedTrack, trackAddress } from '../track-link'

const good = trackText(lectureTrack)

const pieces = [
  '<img src=x onerror=alert(1)>',
  '"__proto__":{"polluted":1},',
  '"version":2,',
  '"kind":"net",',
  '"address":"javascript:alert(1)"',
  '"address":"https://example.org/#/lesson/relu"',
  '"address":"#/words"',
  '"stops":[],',
  '\u0000',
  '[[[[[[',
  'null',
  '1e999',
]

const oneOf = (list: readonly string[], random: RandomState): string =>
  list[integer(random, list.length)] ?? ''

/** The text of a file that was cut, altered, or made by hand. */
function hostileText(random: RandomState): string {
  const at = integer(random, good.length)
  if (integer(random, 3) === 0) return good.slice(0, at)
  return good.slice(0, at) + oneOf(pieces, random) + good.slice(at + integer(random, 30))
}

/** What is packed in a link, cut or altered; or packed well, but of a hostile text. */
async function hostileLink(random: RandomState): Promise<string> {
  const address = required(await trackAddress(lectureTrack), 'a link')
  const packed = required(parseLink(address).link.shared, 'a packed track')
  const at = integer(random, packed.length)
  const way = integer(random, 3)
  if (way === 0) return packed.slice(0, at)
  if (way === 1)
    return packed.slice(0, at) + oneOf(['A', '-', '_', '%', '<', '9'], random) + packed.slice(at + 1)
  return packText(hostileText(random))
}

/** Expects that a track was refused, or is one that could have been made here and leads nowhere but into the program. */
function expectHarmless(track: ReturnType<typeof readTrackText>, text: string): void {
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  if (track === undefined) return
  expect(readTrackText(trackText(track)), text).toEqual(track)
  for (const { address } of track.stops)
    expect(['lesson', 'play', 'train'], text).toContain(parseLink(address).link.route.page)
}

/** Reads so many hostile files and links; how many of them were refused. */
export async function readHostile(count: number, random: RandomState): Promise<number> {
  let refused = 0
  for (let i = 0; i < count; i++) {
    const text = hostileText(random)
    const packed = await hostileLink(random)
    for (const [read, from] of [
      [readTrackText(text), text],
      [await sharedTrack(packed), packed],
    ] as const) {
      expectHarmless(read, from)
      if (read === undefined) refused++
    }
  }
  return refused
}
