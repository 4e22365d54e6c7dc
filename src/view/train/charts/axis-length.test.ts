import { expect, it } from 'vitest'
import { defaultSettings } from '../../../training/settings/settings'
import { axisLength } from './axis-length'

const run = (done: number, isKept = false, iterations = 10_000) => ({
  isKept,
  settings: { ...defaultSettings, iterations },
  losses: new Float64Array(done),
})

it('covers what is planned, and of a kept run what was done', () => {
  expect(axisLength([], false)).toBe(10_000)
  expect(axisLength([run(3)], false)).toBe(10_000)
  expect(axisLength([run(3, true)], false)).toBe(3)
  expect(axisLength([run(3), run(12_000, true)], false)).toBe(12_000)
})

it('follows a slow run in steps of 20, 50, 100, 200 …, up to its end', () => {
  const lengths = [0, 20, 21, 51, 101, 1001, 9999].map((done) => axisLength([run(done)], true))
  expect(lengths).toEqual([20, 20, 50, 100, 200, 2000, 10_000])
  expect(axisLength([run(7, false, 12)], true)).toBe(12)
  expect(axisLength([run(7), run(600, true)], true)).toBe(600)
})
