import { describe, expect, it } from 'vitest'
import { fromNested } from '../../engine/tensor'
import type { Nested } from '../../lib/nested'
import { colourRange, scaleText } from './written'

describe('the colours of an array', () => {
  it.each<[Nested, readonly [number, number], string]>([
    [[0.2, 3], [0, 3], '0–3'],
    [[-0.25, 0], [-0.25, 0], '−0.25–0'],
    [[-0.5, 0.25], [-0.5, 0.5], '±0.5'],
    [
      [
        [1, -2],
        [0, 0.5],
      ],
      [-2, 2],
      '±2',
    ],
    [[0, 0], [0, 0], '0'],
  ])('of %j range over %j, written as %s', (entries, range, text) => {
    const tensor = fromNested(entries)
    expect(colourRange(tensor)).toEqual(range)
    expect(scaleText(tensor)).toBe(text)
  })

  it('leave out what is not finite', () => {
    const data = Float64Array.of(Number.NaN, 4, Number.NEGATIVE_INFINITY)
    expect(colourRange({ shape: [3], data })).toEqual([0, 4])
  })
})
