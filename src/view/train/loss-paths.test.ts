import { describe, expect, it } from 'vitest'
import { emptyHistory, historyAfter } from '../../training/history'
import { chartFrame } from './chart-frame'
import { lossCeiling, lossPaths } from './loss-paths'

const historyOf = (losses: Float64Array<ArrayBuffer>) =>
  historyAfter(emptyHistory, { losses, accuracies: [], times: { trainingMs: 1, evaluationMs: 0 } })
const frame = chartFrame(264, 156, 10_000, [0, 2.5])

describe('lossPaths', () => {
  it('draws at most one point for each of the 200 pixels', () => {
    const paths = lossPaths(historyOf(new Float64Array(10_000).fill(1)), 10_000, frame)
    expect(paths.smoothed.match(/[ML]/g)).toHaveLength(200)
  })

  it('puts the last of all iterations near the right end, at its height', () => {
    const { smoothed } = lossPaths(historyOf(new Float64Array(10_000).fill(1.25)), 10_000, frame)
    const [x = 0, y = 0] = smoothed.split('L').at(-1)?.split(',').map(Number) ?? []
    expect(x).toBeGreaterThan(frame.right - 1)
    expect(y).toBeCloseTo((frame.top + frame.bottom) / 2, 3)
  })

  it('draws nothing before the first iteration', () => {
    expect(lossPaths(emptyHistory, 10_000, frame)).toEqual({ measured: '', smoothed: '' })
  })
})

describe('lossCeiling', () => {
  it('holds ln 10 with room above, and whatever is higher', () => {
    expect(lossCeiling(new Float64Array(0))).toBe(2.5)
    expect(lossCeiling(Float64Array.of(2.3, 7, 1))).toBe(7)
  })
})
