import { describe, expect, it } from 'vitest'
import { tilesOf } from './tiles'

describe('tilesOf', () => {
  it('keeps 13 vectors (50 units) in one tile and splits 25 (100 units) into 12 and 13', () => {
    expect(tilesOf(13)).toEqual([{ offset: 0, width: 13 }])
    expect(tilesOf(25)).toEqual([
      { offset: 0, width: 12 },
      { offset: 192, width: 13 },
    ])
  })

  it('covers every row without a gap, in tiles of 1 to 13 vectors', () => {
    for (let vectors = 1; vectors <= 250; vectors++) {
      const tiles = tilesOf(vectors)
      let end = 0
      for (const { offset, width } of tiles) {
        expect(offset).toBe(end)
        expect(width).toBeGreaterThanOrEqual(1)
        expect(width).toBeLessThanOrEqual(13)
        end += 16 * width
      }
      expect(end).toBe(16 * vectors)
    }
  })
})
