import { expect, it } from 'vitest'
import { silenceLimitMs } from './silence-limit'

it('is 10 seconds for the net of the lecture, and grows with the work of an iteration', () => {
  expect(silenceLimitMs(undefined)).toBe(10_000)
  expect(Math.round(silenceLimitMs({ batchSize: 100, hiddenLayers: [50] }) / 1000)).toBe(10)
  // 3 · 10,000 · (784·400 + 400·400 + 400·400 + 400·10) = 1.9e10 products
  expect(silenceLimitMs({ batchSize: 10_000, hiddenLayers: [400, 400, 400] })).toBeCloseTo(392_560, 0)
})
