import { describe, expect, it } from 'vitest'
import { emptyHistory, historyAfter } from './history'
import { valuesOf } from './series'

const progress = (losses: number[], trainingMs: number) => ({
  losses: Float64Array.from(losses),
  accuracies: [{ iteration: 0, train: 0.1, test: 0.2 }],
  rateChanges: [],
  times: { trainingMs, evaluationMs: 5 },
})

describe('historyAfter', () => {
  it('appends losses, keeps the clocks, and leaves the previous history unchanged', () => {
    const first = historyAfter(emptyHistory, progress([2, 1], 10))
    const second = historyAfter(first, progress([4], 15))
    expect([...valuesOf(first.losses)]).toEqual([2, 1])
    expect([...valuesOf(second.losses)]).toEqual([2, 1, 4])
    expect(second.accuracies).toHaveLength(2)
    expect(second.times.trainingMs).toBe(15)
    expect(second.timings.at(-1)).toEqual({ iteration: 3, trainingMs: 15 })
  })
})
