import { describe, expect, it } from 'vitest'
import { iterationsPerSecond, noPace, paceAfter } from './pace'

describe('pace', () => {
  it('is not known before the first iteration', () => {
    expect(iterationsPerSecond(noPace)).toBeUndefined()
  })

  it('counts iterations over the time spent on them', () => {
    expect(iterationsPerSecond(paceAfter(noPace, { iteration: 30, trainingMs: 60 }))).toBe(500)
  })

  it('follows the last two seconds', () => {
    let pace = noPace
    for (let s = 1; s <= 10; s++) pace = paceAfter(pace, { iteration: 100 * s, trainingMs: 1000 * s })
    for (let s = 1; s <= 4; s++)
      pace = paceAfter(pace, { iteration: 1000 + 700 * s, trainingMs: 10_000 + 1000 * s })
    expect(iterationsPerSecond(pace)).toBe(700)
    expect(pace.length).toBeLessThan(5)
  })
})
