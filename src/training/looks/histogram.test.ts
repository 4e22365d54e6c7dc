import { describe, expect, it } from 'vitest'
import { histogramAxis, histogramOf } from './histogram'

describe('histogramAxis', () => {
  it('is symmetric about 0 if any number is negative, and otherwise begins at 0', () => {
    expect(histogramAxis([Float32Array.of(1, -4), Float32Array.of(2)])).toEqual({ from: -4, to: 4 })
    expect(histogramAxis([Float32Array.of(0, 3)])).toEqual({ from: 0, to: 3 })
  })

  it('covers the finite numbers', () => {
    expect(histogramAxis([Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY, -1)])).toEqual({
      from: -1,
      to: 1,
    })
    expect(histogramAxis([])).toEqual({ from: 0, to: 0 })
  })
})

describe('histogramOf', () => {
  it('counts along the axis, counts exact zeros separately and has the standard deviation', () => {
    const { bins, count, zeros, notFinite, deviation } = histogramOf(
      Float64Array.of(-24, -24, 0, 0, 23.5, 24),
      {
        from: -24,
        to: 24,
      },
    )
    expect(bins).toHaveLength(48)
    expect([bins[0], bins[24], bins[47]]).toEqual([2, 0, 2])
    expect([count, zeros, notFinite]).toEqual([6, 2, 0])
    // mean −0.5/6, mean of squares (3 · 576 + 552.25)/6
    expect(deviation).toBeCloseTo(Math.sqrt(2280.25 / 6 - (0.5 / 6) ** 2), 12)
  })

  it('puts numbers on either side of 0 into the bins on that side', () => {
    const { bins } = histogramOf(Float64Array.of(-0.5, 0.5), { from: -24, to: 24 })
    expect([bins[23], bins[24]]).toEqual([1, 1])
  })

  it('counts what is not finite, and has no standard deviation if nothing is finite', () => {
    const axis = { from: 0, to: 0 }
    const { bins, notFinite, deviation } = histogramOf(Float64Array.of(Number.NaN, -Infinity), axis)
    expect([notFinite, deviation]).toEqual([2, undefined])
    expect(bins.every((bin) => bin === 0)).toBe(true)
  })

  it('has only zeros to count in a layer of zeros', () => {
    const { zeros, deviation } = histogramOf(new Float32Array(5), { from: 0, to: 0 })
    expect([zeros, deviation]).toEqual([5, 0])
  })
})
