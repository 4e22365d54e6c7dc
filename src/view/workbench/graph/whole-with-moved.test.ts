import { expect, it } from 'vitest'
import { wholeWithMoved } from './whole-with-moved'

const boxes = (...places: readonly (readonly [x: number, y: number])[]) => ({
  boxOf: (node: number) => {
    const [x, y] = places[node] ?? [0, 0]
    return { x, y, width: 40, height: 20 }
  },
  terminal: [{ x: 380, y: 50, width: 40, height: 20 }],
})

it('is not needed where every node is within the size of the layout', () => {
  expect(wholeWithMoved({ width: 400, height: 100 }, 2, boxes([20, 10], [200, 90]))).toBeUndefined()
})

it('holds nodes that were moved beyond it, with a margin of 12 pixels', () => {
  const size = { width: 400, height: 100 }
  expect(wholeWithMoved(size, 2, boxes([-68, 10], [200, 178]))).toEqual({
    x: -100 / 400,
    y: 0,
    width: 500 / 400,
    height: 200 / 100,
  })
})
