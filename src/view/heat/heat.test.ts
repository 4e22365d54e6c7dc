import { expect, it } from 'vitest'
import { heatOf } from './heat'

it('goes from −1 to 1 by the square root, and no further', () => {
  expect([-4, -1, 0, 1, 4, 9, Number.POSITIVE_INFINITY].map((value) => heatOf(value, 4))).toEqual([
    -1, -0.5, 0, 0.5, 1, 1, 1,
  ])
})

it('is 0 if there is no number or no scale', () => {
  expect(heatOf(Number.NaN, 4)).toBe(0)
  expect(heatOf(3, 0)).toBe(0)
})
