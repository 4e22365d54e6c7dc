import { expect, it } from 'vitest'
import { parseLink } from '../link/parse-link'
import { numberOf, stopAt } from './stop-at'
import type { Track } from './track'

const nothing = { en: '', ko: '' }
const track: Track = {
  id: 't',
  name: nothing,
  changed: 1,
  stops: ['#/lesson/gone', '#/lesson/relu', '#/lesson/relu?step=3', '#/lesson/sigmoid'].map((address, i) => ({
    id: `s${i}`,
    address,
    title: nothing,
    notes: nothing,
  })),
}

const at = (hash: string): string | undefined => stopAt(track, parseLink(hash).link)?.id

it('the stop that a show has reached is found among those that there are', () => {
  expect(at('#/lesson/relu?track=t&stop=1')).toBe('s1')
  expect(at('#/lesson/relu?step=2&track=t&stop=1')).toBe('s1')
  expect(at('#/lesson/relu?step=4&track=t&stop=1')).toBe('s2')
  expect(at('#/lesson/sigmoid?track=t&stop=3')).toBe('s3')
  expect(stopAt({ ...track, stops: [] }, parseLink('#/lesson/relu').link)).toBeUndefined()
})

it('stops are counted without those that there are not', () => {
  expect(track.stops.map(({ id }) => numberOf(track, id))).toEqual([0, 1, 2, 3])
})
