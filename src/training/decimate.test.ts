import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimated } from './decimate'

describe('decimated', () => {
  it('gives minimum, maximum and mean of each pixel column', () => {
    expect(decimated(Float64Array.of(1, 5, 3, 2, 2, 8), 6, 2)).toEqual([
      { index: 1, minimum: 1, maximum: 5, mean: 3 },
      { index: 4, minimum: 2, maximum: 8, mean: 4 },
    ])
  })

  it('gives each value where there is room for all, and only the columns reached so far', () => {
    const single = (index: number, value: number) => ({ index, minimum: value, maximum: value, mean: value })
    expect(decimated(Float64Array.of(7, 9), 4, 100)).toEqual([single(0, 7), single(1, 9)])
    expect(decimated(Float64Array.of(7, 9, 8), 8, 4)).toEqual([
      { index: 0.5, minimum: 7, maximum: 9, mean: 8 },
      single(2, 8),
    ])
    expect(decimated(new Float64Array(0), 8, 4)).toEqual([])
  })

  it('loses no extreme, keeps order and fits into the columns', () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 90 }), (list, width) => {
        const columns = decimated(Float64Array.from(list), list.length, width)
        expect(columns.length).toBeLessThanOrEqual(width)
        expect(Math.min(...columns.map((c) => c.minimum))).toBe(Math.min(...list))
        expect(Math.max(...columns.map((c) => c.maximum))).toBe(Math.max(...list))
        const indices = columns.map((c) => c.index)
        expect(indices).toEqual([...indices].sort((a, b) => a - b))
      }),
    )
  })
})
