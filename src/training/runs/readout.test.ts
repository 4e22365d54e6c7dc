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

  it('has the loss, the smoothed loss and the latest accuracies measured', () => {
    expect(readoutAt(run, result, 1)).toEqual({ loss: 2, smoothed: 2, accuracies: early })
    expect(readoutAt(run, result, 2)).toEqual({ loss: 1, smoothed: 1.5, accuracies: late })
    expect(readoutAt(run, result, 3)).toEqual({ loss: 4, smoothed: 2.75, accuracies: late })
  })

  it('has only the accuracies before the first iteration, and nothing after the last', () => {
    expect(readoutAt(run, result, 0)).toEqual({ loss: undefined, smoothed: undefined, accuracies: early })
    expect(readoutAt(run, result, 4)).toEqual({
      loss: undefined,
      smoothed: undefined,
      accuracies: undefined,
    })
  })
})

describe('GatheredRuns', () => {
  it('adds no more at a time than the limit, and returns whether that was all', () => {
    const { result, isWhole } = gathered(2)
    expect([isWhole, result.of('a')?.taken]).toEqual([false, 2])
    expect(result.extent).toEqual([1, 2])
    expect(result.take([run, shownRun('b', [9])], 2)).toBe(true)
    expect(result.extent).toEqual([1, 9])
  })

  it('collects a run again if it has restarted', () => {
    const { result } = gathered(10)
    result.take([shownRun('a', [7])], 10)
    expect([result.of('a')?.taken, ...result.extent]).toEqual([1, 7, 7])
  })

  it('drops runs that are no longer shown', () => {
    const { result } = gathered(10)
    result.take([shownRun('b', [3])], 10)
    expect(result.of('a')).toBeUndefined()
    expect(result.extent).toEqual([3, 3])
  })
})
