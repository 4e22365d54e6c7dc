import { describe, expect, it } from 'vitest'
import { nodeAt } from '../engine/graph'
import { programGraph } from '../language/testing/program-graph'
import { writtenCells } from './array-look'
import { isCard, nodeSize, sizes, valueSize } from './sizes'

describe('valueSize', () => {
  it('has a cell for each entry that is written out, with gaps between', () => {
    expect(valueSize([])).toEqual({ width: sizes.scalarWidthPx, height: sizes.scalarHeightPx })
    expect(valueSize([3])).toEqual({
      width: 3 * sizes.cellWidthPx + 2 * sizes.cellGapPx,
      height: sizes.cellHeightPx,
    })
    expect(valueSize([2, 3]).height).toBe(2 * sizes.cellHeightPx + sizes.cellGapPx)
  })

  it('is a heat map of at most 224 px beyond 4 rows or columns', () => {
    expect(writtenCells).toBe(4)
    expect(valueSize([5, 2]).height).toBe(5 * 24)
    expect(valueSize([783, 50])).toEqual({ width: 96, height: 224 })
    expect(valueSize([100, 784])).toEqual({ width: 224, height: 96 })
    expect(valueSize([783])).toEqual({ width: 224, height: 24 })
    expect(valueSize([1, 10])).toEqual({ width: 224, height: 24 })
  })
})

describe('valueSize of a net that reads digits', () => {
  it('has an image for its pixels, and one for each column of its weights', () => {
    expect(valueSize([784])).toEqual({ width: sizes.picturePx, height: sizes.picturePx })
    expect(valueSize([784, 50])).toEqual({ width: 10 * 29 - 1, height: 5 * 29 - 1 })
  })

  it('has ten cells under the numbers of the classes', () => {
    expect(valueSize([10])).toEqual({ width: 240, height: sizes.indexHeightPx + 24 })
  })
})

describe('nodeSize', () => {
  const graph = programGraph(
    'x = 1\nlong_name = 2\nX = [1, 2]\nz = x * long_name\nY = X * z\nL = sum(relu(Y))',
  )
  const at = (id: string) => nodeAt(graph, graph.positions.get(id) ?? -1)

  it('is a circle for an op on numbers', () => {
    expect(nodeSize(at('z'), true)).toEqual({ width: sizes.circlePx, height: sizes.circlePx })
  })

  it('is as wide as its name for an input that is a number', () => {
    expect(nodeSize(at('long_name'), true).width).toBeGreaterThan(nodeSize(at('x'), true).width)
    expect(isCard(at('x'))).toBe(false)
  })

  it('has a second array in a card where a gradient arrives', () => {
    expect(isCard(at('X'))).toBe(true)
    expect(nodeSize(at('X'), true).height).toBeGreaterThan(
      nodeSize(at('X'), false).height + valueSize([2]).height,
    )
  })
})
