import { describe, expect, it } from 'vitest'
import { fixed } from './fixed'

describe('fixed', () => {
  it('keeps the digits after the point and separates thousands', () => {
    expect(fixed(10_000, 0)).toBe('10,000')
    expect(fixed(1_000_000, 0)).toBe('1,000,000')
    expect(fixed(1_439_000, 0)).toBe('1,439,000')
    expect(fixed(0.9, 4)).toBe('0.9000')
    expect(fixed(16.666, 1)).toBe('16.7')
  })

  it('writes the loss of a diverging run in scientific notation, so that it fits', () => {
    expect(fixed(9.38131834e56, 3)).toBe('9.381 × 10⁵⁶')
  })
})
