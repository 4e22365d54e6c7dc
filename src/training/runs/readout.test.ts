import { describe, expect, it } from 'vitest'
import { shownRun } from '../testing/shown-run'
import { GatheredRuns } from './gathered-runs'
import { readoutAt } from './readout'

const early = { iteration: 0, train: 0.1, test: 0.11 }
const late = { iteration: 2, train: 0.8, test: 0.81 }
const run = shownRun('a', [2, 1, 4], [early, late])

function gathered(most: number) {
  const result = new GatheredRuns({ capacity: 10, columns: 10, window: 2 })
  const isWhole = result.take([run], most)
  return { result, isWhole }
}

describe('readoutAt', () => {
  const { result } = gathered(10)

  it('reads the loss, the smoothed loss and the accuracies measured last', () => {
    expect(readoutAt(run, result, 1)).toEqual({ loss: 2, smoothed: 2, accuracies: early })
    expect(readoutAt(run, result, 2)).toEqual({ loss: 1, smoothed: 1.5, accuracies: late })
    expect(readoutAt(run, result, 3)).toEqual({ loss: 4, smoothed: 2.75, accuracies: late })
  })

  it('reads the accuracies alone before the first iteration, and nothing after the last', () => {
    expect(readoutAt(run, result, 0)).toEqual({ loss: undefined, smoothed: undefined, accuracies: early })
    expect(readoutAt(run, result, 4)).toEqual({
      loss: undefined,
      smoothed: undefined,
      accuracies: undefined,
    })
  })
})

describe('GatheredRuns', () => {
  it('takes in no more at a time than it is told, and says whether that was all', () => {
    const { result, isWhole } = gathered(2)
    expect([isWhole, result.of('a')?.taken]).toEqual([false, 2])
    expect(result.extent).toEqual([1, 2])
    expect(result.take([run, shownRun('b', [9])], 2)).toBe(true)
    expect(result.extent).toEqual([1, 9])
  })

  it('gathers a run anew that has begun again', () => {
    const { result } = gathered(10)
    result.take([shownRun('a', [7])], 10)
    expect([result.of('a')?.taken, ...result.extent]).toEqual([1, 7, 7])
  })

  it('forgets runs that are no more shown', () => {
    const { result } = gathered(10)
    result.take([shownRun('b', [3])], 10)
    expect(result.of('a')).toBeUndefined()
    expect(result.extent).toEqual([3, 3])
  })
})
