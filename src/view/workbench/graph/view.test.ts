import { expect, it } from 'vitest'
import { croppedSides, isWholeInView } from './view'

const graph = { width: 1000, height: 400 }
const stage = { width: 500, height: 500 }

it.each([
  [{ x: 0, y: 0, k: 0.5 }, []],
  [{ x: 0, y: 0, k: 1 }, ['right']],
  [{ x: -500, y: 0, k: 1 }, ['left']],
  [{ x: -250, y: -150, k: 2 }, ['left', 'top', 'right', 'bottom']],
] as const)('a graph at %j goes on at %j', (placement, sides) => {
  expect(croppedSides(placement, stage, graph)).toEqual(sides)
  expect(isWholeInView(placement, stage, graph)).toBe(sides.length === 0)
})

it('a margin that is out of view is not missed', () => {
  expect(croppedSides({ x: -510, y: 0, k: 1 }, stage, graph, 16)).toEqual(['left'])
  expect(croppedSides({ x: -10, y: 0, k: 0.52 }, stage, graph, 30)).toEqual([])
})
