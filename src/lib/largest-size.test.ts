import { expect, it } from 'vitest'
import { largestSize } from './largest-size'

it('is the largest finite magnitude', () => {
  expect(largestSize(Float64Array.of(1, -3, Number.NEGATIVE_INFINITY, Number.NaN))).toBe(3)
  expect(largestSize([2, -1])).toBe(2)
  expect(largestSize([])).toBe(0)
})
