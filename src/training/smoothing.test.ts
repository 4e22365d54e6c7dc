import { describe, expect, it } from 'vitest'
import { smoothed } from './smoothing'

describe('smoothed', () => {
  it('moves a share of the way to each value: 4, 4 + (8 − 4)/4 = 5, 5 + (1 − 5)/4 = 4', () => {
    expect([...smoothed(Float64Array.of(4, 8, 1), undefined, 0.25)]).toEqual([4, 5, 4])
  })

  it('goes on from where it was', () => {
    const whole = smoothed(Float64Array.of(4, 8, 1, 7), undefined, 0.25)
    const head = smoothed(Float64Array.of(4, 8), undefined, 0.25)
    expect([...head, ...smoothed(Float64Array.of(1, 7), head[1], 0.25)]).toEqual([...whole])
  })
})
