import { expect, it } from 'vitest'
import { drawnDigit } from './drawn-digit'
import { readDigit } from './read-digit.at-build'

it('the net that is stored with the page reads the drawn five', () => {
  expect(readDigit.strokes).toEqual(drawnDigit)
  expect(readDigit.reading).toBe(5)
  expect(readDigit.percent[5]).toBeGreaterThan(90)
  expect(readDigit.percent.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0)
})
