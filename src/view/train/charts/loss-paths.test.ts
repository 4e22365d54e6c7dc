import { describe, expect, it } from 'vitest'
import { LossColumns } from '../../../training/history/loss-columns'
import { chartFrame } from './chart-frame'
import { lossPaths } from './loss-paths'

function columnsOf(losses: Float64Array) {
  const gathered = new LossColumns({ capacity: 10_000, columns: 200, window: 50 })
  gathered.take(losses)
  return gathered.columns
}

const frame = (scale: 'linear' | 'log') =>
  chartFrame(264, 156, { iterations: 10_000, lowest: scale === 'log' ? 0.1 : 0, highest: 2.5, scale })

const lastPoint = (path: string) => path.split('L').at(-1)?.split(',').map(Number) ?? []

describe('lossPaths', () => {
  it('draws one point for each of the 200 columns', () => {
    const { smoothed } = lossPaths(columnsOf(new Float64Array(10_000).fill(1)), frame('linear'))
    expect(smoothed.match(/[ML]/g)).toHaveLength(200)
  })

  it('puts the last of all iterations near the right end, at its height', () => {
    const columns = columnsOf(new Float64Array(10_000).fill(1.25))
    const { right, top, bottom } = frame('linear')
    const [x = 0, y = 0] = lastPoint(lossPaths(columns, frame('linear')).smoothed)
    expect(x).toBeGreaterThan(right - 1)
    expect(y).toBeCloseTo((top + bottom) / 2, 1)
  })

  it('puts 0.5 in the middle between 0.1 and 2.5 on a logarithmic axis, and 0 at its lower end', () => {
    const { top, bottom } = frame('log')
    expect(frame('log').y(0.5)).toBeCloseTo((top + bottom) / 2, 9)
    expect(frame('log').y(0)).toBe(bottom)
  })

  it('draws nothing before the first iteration', () => {
    expect(lossPaths([], frame('linear'))).toEqual({ measured: '', smoothed: '' })
  })
})
