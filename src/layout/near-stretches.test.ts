import { describe, expect, it } from 'vitest'
import { inShortPieces, nearStretches } from './near-stretches'

const line = [0, 100, 200, 300, 400, 500, 600].map((x) => ({ x, y: 10 }))
const area = (left: number, right: number) => ({ left, top: 0, right, bottom: 100 })

describe('inShortPieces', () => {
  it('adds points to long level pieces alone', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1500, y: 0 },
      { x: 3000, y: 40 },
      { x: 3100, y: 40 },
    ]
    expect(inShortPieces(points).map(({ x }) => x)).toEqual([0, 500, 1000, 1500, 3000, 3100])
  })
})

describe('nearStretches', () => {
  it('are the pieces in the areas and both ends', () => {
    expect(nearStretches(line, [area(240, 260)])).toEqual([
      [0, 1],
      [2, 3],
      [5, 6],
    ])
  })

  it('join pieces that follow one another', () => {
    expect(nearStretches(line, [area(150, 350)])).toEqual([
      [0, 4],
      [5, 6],
    ])
    expect(nearStretches(line, [area(0, 600)])).toEqual([[0, 6]])
  })

  it('are the ends alone where nothing is near', () => {
    expect(nearStretches(line, [])).toEqual([
      [0, 1],
      [5, 6],
    ])
    expect(nearStretches(line.slice(0, 2), [])).toEqual([[0, 1]])
  })
})
