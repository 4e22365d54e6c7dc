import { describe, expect, it } from 'vitest'
import { softmaxLoss } from './softmax-loss'

describe('softmaxLoss', () => {
  it('gives the figures of the lesson: y = (0.3, 0.2, 0.5), t = (0, 1, 0)', () => {
    const scores = Float64Array.from([3, 2, 5], Math.log)
    expect(softmaxLoss(scores, 1)).toBeCloseTo(Math.log(5), 12)
    expect(scores[0]).toBeCloseTo(0.3, 12)
    expect(scores[1]).toBeCloseTo(-0.8, 12)
    expect(scores[2]).toBeCloseTo(0.5, 12)
  })

  it('stays exact if exp overflows: scores (0, 800), label 0', () => {
    const scores = Float64Array.of(0, 800)
    expect(softmaxLoss(scores, 0)).toBe(800)
    expect([...scores]).toEqual([-1, 1])
  })
})
