import { describe, expect, it } from 'vitest'
import { indexedGrid, pictureGrid } from './sizes'

describe('the images of a matrix', () => {
  it('are its columns, ten in a row: five rows of 50 units, a pixel between images', () => {
    expect(pictureGrid({ rows: 784, columns: 50 }, 1)).toEqual({
      isByRow: false,
      across: 10,
      scale: 1,
      size: { width: 10 * 29 - 1, height: 5 * 29 - 1 },
    })
  })

  it('are its rows where it is a batch, which is never wider than 200 px', () => {
    const { isByRow, across, scale, size } = pictureGrid({ rows: 100, columns: 784 }, 1)
    expect({ isByRow, across }).toEqual({ isByRow: true, across: 10 })
    expect(scale).toBeCloseTo(200 / 289, 12)
    expect(size.width).toBeCloseTo(200, 12)
    expect(size.height).toBeCloseTo(200, 12)
  })

  it('are in one short row where there are few', () => {
    const { across, size } = pictureGrid({ rows: 784, columns: 3 }, 1)
    expect(across).toBe(3)
    expect(size).toEqual({ width: 86, height: 28 })
  })

  it('are nearly a square, and smaller, where there are very many', () => {
    const { across, scale } = pictureGrid({ rows: 784, columns: 200 }, 1) // √200 ≈ 14.1
    expect(across).toBe(15)
    expect(scale).toBeCloseTo(289 / 434, 12)
  })
})

describe('a vector under its indices', () => {
  it.each([
    [5, { rows: 1, across: 5 }],
    [6, { rows: 2, across: 3 }],
    [9, { rows: 2, across: 5 }],
    [10, { rows: 2, across: 5 }],
  ])('of %d entries has rows of nearly the same length', (columns, grid) => {
    expect(indexedGrid({ columns })).toEqual(grid)
  })
})
