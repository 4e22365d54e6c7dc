import { describe, expect, it } from 'vitest'
import { fromNested } from '../../engine/tensor'
import { formatNumber } from '../../lib/format'
import type { Nested } from '../../lib/nested'
import { cellText, colourRange, scaleText } from './written'

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

describe('the number in a cell', () => {
  it.each([18.25, -18.25, 6, 1.235, -0.5, 1234])(
    '%d is written as in a formula, as there is room for it',
    (entry) => {
      expect(cellText(entry, 3)).toBe(formatNumber(entry))
    },
  )

  it('has fewer digits where there is none', () => {
    expect([0.08972, -0.08972, 0.7311, 123.45].map((entry) => cellText(entry, 3))).toEqual([
      '0.09',
      '−0.09',
      '0.731',
      '123.5',
    ])
    expect([18.25, 0.7311].map((entry) => cellText(entry, 2))).toEqual(['18', '0.73'])
  })
})
