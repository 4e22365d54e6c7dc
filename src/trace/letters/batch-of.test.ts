import { describe, expect, it } from 'vitest'
import { seenGraph } from '../../engine/folding/seen-graph'
import type { Graph } from '../../engine/graph'
import { programGraph } from '../../language/testing/program-graph'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import { batchOf } from './batch-of'

/** The size of a graph's batch, and the ids of its arrays. */
function found(graph: Graph): readonly [number, readonly string[]] | undefined {
  const batch = batchOf(graph)
  return (
    batch && [batch.size, graph.nodes.map(({ id }) => id).filter((id) => batch.holds({ role: 'value', id }))]
  )
}

const layer = 'W = [[1, 3], [2, 4]]\nB = [1, 2]\nY = affine(X, W, B)'
const batch = 'X = [[1, 2], [3, 4]]'

describe('the batch of a program', () => {
  it('is what an affine layer takes as rows, although the weights have as many', () => {
    expect(found(programGraph(`${batch}\n${layer}`))).toEqual([2, ['X', 'Y']])
  })

  it('reaches everything that is computed row by row', () => {
    const program = `A = [[1, 2], [3, 4]]\nX = A * 2\n${layer}\nZ = relu(Y)\nV = [[1], [2]]\nQ = Z @ V\ns = sum(Q)`
    expect(found(programGraph(program))).toEqual([2, ['A', 'X', 'Y', 'Z', 'Q']])
  })

  it('stays where the layer is unfolded', () => {
    const graph = seenGraph(programGraph(`${batch}\n${layer}`), new Set(['Y']))
    const [size, ids] = found(graph) ?? []
    expect(graph.nodes.length).toBe(5)
    expect(size).toBe(2)
    expect(ids).toEqual(expect.arrayContaining(['X', 'Y']))
    expect(ids).toHaveLength(3)
  })

  it('is that of a loss, with its targets', () => {
    expect(
      found(programGraph(`a = [[1, 2], [3, 4]]\nt = [[0, 1], [1, 0]]\nL = softmax_cross_entropy(a, t)`)),
    ).toEqual([2, ['a', 't']])
  })

  it.each([
    ['one sample', `X = [1, 2]\n${layer}`],
    ['one row', `X = [[1, 2]]\n${layer}`],
    ['a product that says nothing of samples', `${batch}\nW = [[1, 3], [2, 4]]\nY = X @ W`],
    [
      'two sizes',
      `${batch}\n${layer}\nU = [[1, 2], [3, 4], [5, 6]]\nV = affine(U, W, B)\nZ = sum(V) + sum(Y)`,
    ],
    ['an N of its own', `N = 3\n${batch}\n${layer}\nZ = Y * N`],
  ])('is not told for %s', (_, program) => {
    expect(found(programGraph(program))).toBeUndefined()
  })
})

it('in every lesson, only arrays with as many rows as samples are of the batch', () => {
  const sizes = lessonCases.flatMap(({ run: { graph } }) => {
    const batch = batchOf(graph)
    if (!batch) return []
    for (const { id, shape } of graph.nodes)
      if (batch.holds({ role: 'value', id })) expect(shape[0]).toBe(batch.size)
    return [batch.size]
  })
  expect(sizes).toContain(4)
})
