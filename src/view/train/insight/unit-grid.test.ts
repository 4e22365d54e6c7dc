import { describe, expect, it } from 'vitest'
import { unitAt, unitGrid } from './unit-grid'

describe('unitGrid', () => {
  it.each([
    [50, 668, { across: 10, rows: 5, picturePx: 56, pitchPx: 58 }],
    [10, 668, { across: 10, rows: 1, picturePx: 56, pitchPx: 58 }],
    [400, 668, { across: 23, rows: 18, picturePx: 28, pitchPx: 29 }],
    [50, 326, { across: 10, rows: 5, picturePx: 28, pitchPx: 29 }],
  ])('%d units in %d pixels', (units, width, grid) => {
    expect(unitGrid(units, width)).toEqual(grid)
  })
})

describe('unitAt', () => {
  const grid = { across: 10, rows: 2, picturePx: 28, pitchPx: 29 }

  it('finds a unit by its picture', () => {
    expect(unitAt(grid, 15, 0, 0)).toBe(0)
    expect(unitAt(grid, 15, 30, 29)).toBe(11)
  })

  it('finds none outside the pictures', () => {
    expect(unitAt(grid, 15, 290, 0)).toBeUndefined()
    expect(unitAt(grid, 15, 145, 29)).toBeUndefined()
    expect(unitAt(grid, 15, -1, 29)).toBeUndefined()
    expect(unitAt(grid, 15, 0, 58)).toBeUndefined()
  })
})
