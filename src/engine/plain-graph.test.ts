import { describe, expect, it } from 'vitest'
import { graphFromPlain, type PlainGraph, plainGraph } from './plain-graph'
import { graphByName } from './testing/by-name'

const graph = graphByName({ inputs: { X: [[1, -2.5]], t: [[0, 1]] }, constants: { c: 1e-7 } }, [
  ['y', 'softmax', ['X']],
  ['s', 'add', ['y', 'c']],
  ['L', 'cross_entropy', ['s', 't']],
])

const carried = (plain: PlainGraph): PlainGraph => JSON.parse(JSON.stringify(plain))

describe('a plain graph', () => {
  it('is the same graph after a round trip through JSON', () => {
    expect(graphFromPlain(carried(plainGraph(graph)))).toEqual(graph)
  })

  it('leaves out the numbers of the given inputs, and takes them from the caller when read back', () => {
    const given = new Map([['X', { shape: [1, 2], data: Float64Array.of(7, 8) }]])
    const plain = carried(plainGraph(graph, given))
    expect(JSON.stringify(plain)).not.toContain('-2.5')
    expect(graphFromPlain(plain, given).nodes[0]).toEqual({ ...graph.nodes[0], value: given.get('X') })
    expect(() => graphFromPlain(plain)).toThrow('the array X is not given')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0])(
    'is rejected with %d, which JSON would lose',
    (entry) => {
      const odd = graphByName({ inputs: { x: entry } }, [['y', 'exp', ['x']]])
      expect(() => plainGraph(odd)).toThrow('JSON cannot carry')
    },
  )
})
