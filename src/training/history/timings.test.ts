import { describe, expect, it } from 'vitest'
import { iterationsPerSecond, noTimings, timingsAfter } from './timings'

describe('timings', () => {
  it('is undefined before the first iteration', () => {
    expect(iterationsPerSecond(noTimings)).toBeUndefined()
  })

  it('divides iterations by the time spent on them', () => {
    expect(iterationsPerSecond(timingsAfter(noTimings, { iteration: 30, trainingMs: 60 }))).toBe(500)
  })

  it('uses only the last two seconds', () => {
    let timings = noTimings
    for (let s = 1; s <= 10; s++)
      timings = timingsAfter(timings, { iteration: 100 * s, trainingMs: 1000 * s })
    for (let s = 1; s <= 4; s++)
      timings = timingsAfter(timings, { iteration: 1000 + 700 * s, trainingMs: 10_000 + 1000 * s })
    expect(iterationsPerSecond(timings)).toBe(700)
    expect(timings.length).toBeLessThan(5)
  })
})
