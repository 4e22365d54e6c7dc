import { scaleLinear, scaleLog } from 'd3-scale'
import { describe, expect, it } from 'vitest'
import { axisTicks } from './axis-ticks'

const log = (lowest: number, highest: number) =>
  axisTicks(scaleLog([lowest, highest], [0, 1]), 'log').map(({ label }) => label)

describe('axisTicks', () => {
  it('marks round numbers of a linear axis', () => {
    expect(axisTicks(scaleLinear([0, 2.5], [0, 1]), 'linear').map(({ label }) => label)).toEqual([
      '0.0',
      '0.5',
      '1.0',
      '1.5',
      '2.0',
      '2.5',
    ])
  })

  it('marks 1, 2 and 5 of a few powers of ten, and only the powers if there are many', () => {
    expect(log(0.1, 2.5)).toEqual(['0.1', '0.2', '0.5', '1', '2'])
    expect(log(0.02, 2.5)).toEqual(['0.02', '0.05', '0.1', '0.2', '0.5', '1', '2'])
    expect(log(0.001, 2.5)).toEqual(['0.001', '0.01', '0.1', '1'])
  })
})
