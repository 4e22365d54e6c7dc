import { describe, expect, it } from 'vitest'
import { GraphBuilder } from './graph-builder'
import type { Shape } from './tensor'
import { full, scalar } from './tensor'
import { opNamed } from './testing/by-name'
import { errorOf } from './testing/error-of'

const applied = (name: string, shapes: readonly Shape[]) => () => {
  const builder = new GraphBuilder()
  const inputs = shapes.map((shape, i) => builder.input({ id: `x${i}` }, full(shape, 0.5)))
  builder.apply({ id: 'y' }, opNamed(name), inputs)
}

it.each([
  ['add', 1],
  ['sigmoid', 2],
  ['affine', 2],
] as const)('%s does not take %d operands', (name, count) => {
  const shapes = Array.from({ length: count }, () => [2, 2])
  expect(applied(name, shapes)).toThrow(
    new RangeError(`${name} takes ${opNamed(name).arity} operands, but y gives it ${count}`),
  )
})

// design.md, "The model": a shape mismatch is an error that names both shapes, never a silent broadcast of
// batch against feature.
describe('shapes that do not fit', () => {
  it.each([
    { name: 'add', shapes: [[4, 2], [4]], said: ['(4, 2)', '(4,)'] },
    { name: 'multiply', shapes: [[2], [3]], said: ['(2,)', '(3,)'] },
    {
      name: 'maximum',
      shapes: [
        [2, 3],
        [3, 2],
      ],
      said: ['(2, 3)', '(3, 2)'],
    },
    {
      name: 'matmul',
      shapes: [
        [4, 2],
        [3, 2],
      ],
      said: ['(4, 2)', '(3, 2)'],
    },
    { name: 'matmul', shapes: [[3], [2]], said: ['(3,)', '(2,)'] },
    { name: 'matmul', shapes: [[], [2]], said: ['()', '(2,)'] },
    { name: 'affine', shapes: [[4, 3], [2, 3], [3]], said: ['(4, 3)', '(2, 3)'] },
    { name: 'affine', shapes: [[4, 2], [2, 3], [4]], said: ['(4,)', '(2, 3)', '(3,)'] },
    { name: 'affine', shapes: [[2], [2], [2]], said: ['(2,)', '(n, m)'] },
    { name: 'cross_entropy', shapes: [[2, 3], [3]], said: ['(2, 3)', '(3,)', '(2,)'] },
    { name: 'softmax_cross_entropy', shapes: [[3], [3, 1]], said: ['(3,)', '(3, 1)'] },
  ])('are named by $name of $shapes, in both languages', ({ name, shapes, said }) => {
    const error = errorOf(applied(name, shapes))
    expect(error.nodeId).toBe('y')
    for (const text of [error.text.en, error.text.ko]) for (const shape of said) expect(text).toContain(shape)
  })

  it('are rejected if there is no axis to work along', () => {
    expect(errorOf(applied('softmax', [[]])).message).toContain('last axis')
  })
})

it('keeps ids unique', () => {
  const builder = new GraphBuilder()
  builder.input({ id: 'x' }, scalar(1))
  expect(() => builder.constant({ id: 'x' }, scalar(2))).toThrow('two nodes with the id x')
})

it('builds a graph that is unaffected by nodes added later', () => {
  const builder = new GraphBuilder()
  const x = builder.input({ id: 'x' }, scalar(1))
  const y = builder.apply({ id: 'y' }, opNamed('exp'), [x])
  const graph = builder.build(y)
  builder.apply({ id: 'z' }, opNamed('exp'), [y])
  expect(graph.nodes).toHaveLength(2)
  expect([...graph.positions]).toEqual([
    ['x', 0],
    ['y', 1],
  ])
})
