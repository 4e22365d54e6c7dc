import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integer, nextWord, normal, seedRandom, uniform } from './random'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const draws = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw)

describe('random', () => {
  it('yields the words of the reference xoshiro128starstar.c for the state 1, 2, 3, 4', () => {
    const state = { a: 1, b: 2, c: 3, d: 4 }
    expect(draws(10, () => nextWord(state))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })

  it('yields the same sequence for the same seed, and a different one for a different seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const sequence = (from: number) => {
          const state = seedRandom(from)
          return draws(5, () => nextWord(state))
        }
        expect(sequence(seed)).toEqual(sequence(seed))
        expect(sequence(seed)).not.toEqual(sequence((seed + 1) % 2 ** 32))
      }),
    )
  })

  it('continues from a copied state as if it had never stopped', () => {
    const state = seedRandom(7)
    draws(100, () => nextWord(state))
    const copy = JSON.parse(JSON.stringify(state))
    expect(draws(20, () => normal(copy))).toEqual(draws(20, () => normal(state)))
  })

  it('keeps uniform numbers in [0, 1) and integers below n', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 ** 32 }), (seed, n) => {
        const state = seedRandom(seed)
        const u = uniform(state)
        const k = integer(state, n)
        expect(u >= 0 && u < 1).toBe(true)
        expect(Number.isInteger(k) && k >= 0 && k < n).toBe(true)
      }),
    )
  })

  it('draws every integer about equally often', () => {
    const state = seedRandom(1)
    const counts = new Array<number>(10).fill(0)
    for (let i = 0; i < 100_000; i++) {
      const k = integer(state, 10)
      counts[k] = (counts[k] ?? 0) + 1
    }
    // 10,000 expected with a standard deviation of 95.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(475)
  })

  it('draws normals with the moments of the standard normal distribution', () => {
    const state = seedRandom(1)
    const values = draws(100_000, () => normal(state))
    const moment = (power: number) => values.reduce((sum, x) => sum + x ** power, 0) / values.length
    expect(moment(1)).toBeCloseTo(0, 1)
    expect(moment(2)).toBeCloseTo(1, 1)
    expect(moment(4)).toBeCloseTo(3, 0)
  })
})
