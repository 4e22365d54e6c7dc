import { expect, it } from 'vitest'
import { edgeById, edgesInto, edgesOf, edgesOutOf } from './edges'
import { graphByName } from './testing/by-name'

// design.md, "Contract": edges are `<from>-><to>`, with the operand's number if one node takes the same input
// twice.
it('names edges by their ends, with the operand if an input is taken twice', () => {
  const graph = graphByName({ inputs: { x: 2, y: 3 } }, [
    ['z', 'multiply', ['x', 'y']],
    ['w', 'add', ['z', 'z']],
  ])
  expect(edgesOf(graph)).toEqual([
    { id: 'x->z', from: 0, to: 2, operand: 0 },
    { id: 'y->z', from: 1, to: 2, operand: 1 },
    { id: 'z->w#0', from: 2, to: 3, operand: 0 },
    { id: 'z->w#1', from: 2, to: 3, operand: 1 },
  ])
})

it('numbers only the operands that are the same', () => {
  const graph = graphByName(
    {
      inputs: {
        X: [
          [1, 2],
          [3, 4],
        ],
        b: [1, 2],
      },
    },
    [['Y', 'affine', ['X', 'X', 'b']]],
  )
  expect(edgesInto(graph, 2).map((edge) => edge.id)).toEqual(['X->Y#0', 'X->Y#1', 'b->Y'])
})

it('finds none into a leaf', () => {
  const graph = graphByName({ inputs: { x: 1 } }, [['y', 'exp', ['x']]])
  expect(edgesInto(graph, 0)).toEqual([])
})

it('finds edges by source, by target and by id, always the same object', () => {
  const graph = graphByName({ inputs: { x: 2, y: 3 } }, [
    ['z', 'multiply', ['x', 'y']],
    ['w', 'add', ['z', 'z']],
    ['v', 'multiply', ['w', 'x']],
  ])
  expect(edgesOutOf(graph, 0).map(({ id }) => id)).toEqual(['x->z', 'x->v'])
  expect(edgesOutOf(graph, 4)).toEqual([])
  for (const edge of edgesOf(graph)) {
    expect(edgesInto(graph, edge.to)[edge.operand]).toBe(edge)
    expect(edgesOutOf(graph, edge.from)).toContain(edge)
    expect(edgeById(graph, edge.id)).toBe(edge)
  }
  expect(edgeById(graph, 'y->w')).toBeUndefined()
})
