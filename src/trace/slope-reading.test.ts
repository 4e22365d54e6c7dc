import { describe, expect, it } from 'vitest'
import { slopeComesOut } from './slope-reading'

describe('slopeComesOut', () => {
  it('holds where the written numbers give the written slope', () => {
    expect(slopeComesOut({ change: 0.06, step: 0.01, slope: 6 })).toBe(true)
    expect(slopeComesOut({ change: 0, step: 0.01, slope: 0 })).toBe(true)
  })

  it('does not where they are rounded to another, however small', () => {
    expect(slopeComesOut({ change: 0.123456, step: 0.03, slope: 4.1152 })).toBe(false) // 0.1235 / 0.03 = 4.1167
    expect(slopeComesOut({ change: 0.123456e-9, step: 0.03, slope: 4.1152e-9 })).toBe(false)
  })
})
