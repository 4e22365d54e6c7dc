import { describe, expect, it } from 'vitest'
import { integer, seedRandom } from '../lib/random'
import { BoxGrid, overlap } from './box-grid'
import type { Box } from './geometry'

const random = seedRandom(3)

const drawBox = (): Box => ({
  x: integer(random, 2000) - 1000,
  y: integer(random, 600) - 300,
  width: integer(random, 400),
  height: integer(random, 200),
})

describe('a grid of boxes', () => {
  it('knows what is taken as a look at all boxes does', () => {
    for (let round = 0; round < 50; round++) {
      const boxes = Array.from({ length: 30 }, drawBox)
      const grid = new BoxGrid(boxes)
      const moved = drawBox()
      grid.remove(boxes[0] as Box)
      grid.add(moved)
      const there = [moved, ...boxes.slice(1)]
      for (const place of [...there, ...Array.from({ length: 20 }, drawBox)])
        expect(grid.isTaken(place, place)).toBe(there.some((box) => box !== place && overlap(box, place)))
    }
  })
})
