import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LossColumns } from './loss-columns'

function columnsOf(losses: readonly number[], capacity: number, columns: number, window = 1) {
  const result = new LossColumns({ capacity, columns, window })
  result.take(Float64Array.from(losses))
  return result
}

describe('LossColumns', () => {
  it('yields minimum, maximum and mean for each pixel column', () => {
    expect(columnsOf([1, 5, 3, 2, 2, 8], 6, 2).columns).toEqual([
      { first: 1, count: 3, minimum: 1, maximum: 5, smoothed: 3 },
      { first: 4, count: 3, minimum: 2, maximum: 8, smoothed: 4 },
    ])
  })

  it('yields every loss if there is room for all, and only the columns reached so far', () => {
    const single = (first: number, loss: number) => ({
      first,
      count: 1,
      minimum: loss,
      maximum: loss,
      smoothed: loss,
    })
    expect(columnsOf([7, 9], 4, 100).columns).toEqual([single(1, 7), single(2, 9)])
    expect(columnsOf([7, 9, 8], 8, 4).columns).toEqual([
      { first: 1, count: 2, minimum: 7, maximum: 9, smoothed: 8 },
      single(3, 8),
    ])
    expect(columnsOf([], 8, 4).columns).toEqual([])
  })

  it('yields the same array until more losses come', () => {
    const losses = Float64Array.of(7, 9, 8)
    const grown = columnsOf([7, 9], 4, 100)
    const before = grown.columns
    grown.take(losses.subarray(0, 2))
    expect(grown.columns).toBe(before)
    grown.take(losses)
    expect(grown.columns).not.toBe(before)
    expect(grown.columns).toHaveLength(3)
    expect(before).toHaveLength(2)
  })

  it('smooths over a window, starting with the first loss', () => {
    const losses = Float64Array.of(2, 1, 4)
    const smooth = columnsOf([...losses], 3, 3, 50)
    expect(smooth.smoothedAt(losses, 1)).toBe(2)
    expect(smooth.smoothedAt(losses, 2)).toBeCloseTo(1.98, 12)
    expect(smooth.smoothedAt(losses, 3)).toBeCloseTo(1.98 + 2.02 / 50, 12)
    expect(smooth.smoothedAt(losses, 0)).toBeUndefined()
    expect(smooth.smoothedAt(losses, 4)).toBeUndefined()
  })

  const someLosses = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
    minLength: 1,
    maxLength: 300,
  })

  it('keeps extremes and order, skips nothing and fits into the columns', () => {
    fc.assert(
      fc.property(someLosses, fc.integer({ min: 1, max: 90 }), (list, width) => {
        const gathered = columnsOf(list, list.length, width)
        const { columns } = gathered
        expect(columns.length).toBeLessThanOrEqual(width)
        expect(Math.min(...columns.map((c) => c.minimum))).toBe(Math.min(...list))
        expect(Math.max(...columns.map((c) => c.maximum))).toBe(Math.max(...list))
        expect([gathered.minimum, gathered.maximum]).toEqual([Math.min(...list), Math.max(...list)])
        let next = 1
        for (const { first, count } of columns) {
          expect(first).toBe(next)
          next += count
        }
        expect(next).toBe(list.length + 1)
      }),
    )
  })

  it('does not depend on how the losses are split into pieces', () => {
    fc.assert(
      fc.property(someLosses, fc.integer({ min: 1, max: 90 }), fc.nat(300), (list, width, cut) => {
        const losses = Float64Array.from(list)
        const plan = { capacity: list.length, columns: width, window: 20 }
        const pieces = new LossColumns(plan)
        pieces.take(losses.subarray(0, cut))
        while (pieces.take(losses, 7) > 0);
        const whole = new LossColumns(plan)
        expect(whole.take(losses)).toBe(list.length)
        expect(pieces.columns).toEqual(whole.columns)
        for (const iteration of [1, Math.ceil(list.length / 2), list.length])
          expect(pieces.smoothedAt(losses, iteration)).toBe(whole.smoothedAt(losses, iteration))
      }),
    )
  })
})
