import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clockText, keepTimes, keptTimes } from './show-clock'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void vi.useRealTimers())

it('the times of a show are there after a reload, and begin now where they cannot be read', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const fresh = { began: 1_000_000, plannedMinutes: 50 }
  expect(keptTimes('abc', storage)).toEqual(fresh)
  keepTimes('abc', { began: 5, plannedMinutes: 90 }, storage)
  expect(keptTimes('abc', storage)).toEqual({ began: 5, plannedMinutes: 90 })
  expect(keptTimes('other', storage)).toEqual(fresh)
  for (const damaged of ['', '{', '{"began":"x","plannedMinutes":1}', '{"began":1,"plannedMinutes":0}']) {
    kept.set('backstep.show.abc', damaged)
    expect(keptTimes('abc', storage)).toEqual(fresh)
  }
})

it('a browser that keeps nothing is no reason to fail', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(() => keepTimes('abc', { began: 1, plannedMinutes: 2 }, { setItem: full })).not.toThrow()
})

it.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [61_000, '1:01'],
  [3_600_000, '1:00:00'],
  [-500, '0:00'],
  [-61_000, '−1:01'],
])('%i ms is written as %s', (ms, text) => {
  expect(clockText(ms)).toBe(text)
})
