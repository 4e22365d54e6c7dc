import { describe, expect, it } from 'vitest'
import { runGraph } from '../../engine/run'
import { fromNested, toNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { runNames, runNumbers } from './run-numbers'

const graph = programGraph('X = [1, 2]\nW = [[1, 3], [2, 4]]\nY = X @ W\nZ = relu(Y)')
const run = runGraph(graph, fromNested([1, -1]))
const numbers = runNumbers(run)

describe('runNumbers', () => {
  it('reads values, gradients, parts of gradients and what is remembered', () => {
    expect(toNested(numbers.read({ role: 'value', id: 'Y' }))).toEqual([5, 11])
    expect(toNested(numbers.read({ role: 'gradient', id: 'Y', loss: 'L' }))).toEqual([1, -1])
    expect(
      toNested(numbers.read({ role: 'contribution', id: 'X', via: 'Y', edge: 'X->Y', loss: 'L' })),
    ).toEqual([-2, -2]) // (1, −1) · Wᵀ
    const name = { tex: '\\text{mask}', plain: 'mask' }
    expect(toNested(numbers.read({ role: 'extra', id: 'Z', name }))).toEqual([1, 1])
  })

  it('has the derivative of an entry with respect to another, along one edge or over all paths', () => {
    const along = { role: 'derivative', id: 'X', of: 'Y', edge: 'X->Y' } as const
    expect(numbers.slope(along, 1, 0)).toBe(3) // ∂y_2/∂x_1 = w_12
    expect(numbers.slope({ role: 'derivative', id: 'X', of: 'Z' }, 1, 1)).toBe(4)
    expect(() => numbers.read(along)).toThrow('∂Y/∂X can only be read entry by entry')
  })

  it('is made once for a run', () => {
    expect(runNumbers(run)).toBe(numbers)
  })

  it('says what is missing', () => {
    expect(() => numbers.read({ role: 'value', id: 'Q' })).toThrow('there is no node Q')
  })
})

describe('runNames', () => {
  const names = runNames(run, 'L')

  it('reads a lower-case letter with an index as an entry of the array', () => {
    expect(names.idOf('X', false)).toBe('X')
    expect(names.idOf('x', true)).toBe('X')
    expect(names.idOf('x', false)).toBeUndefined()
  })

  it('knows shapes and edges', () => {
    expect(names.shapeOf('W')).toEqual([2, 2])
    expect(names.edgeBetween('X', 'Y')).toBe('X->Y')
    expect(names.edgeBetween('X', 'Z')).toBeUndefined()
  })

  it('knows what an operation remembers by its name', () => {
    expect(names.extraOf('mask')?.of).toMatchObject({ role: 'extra', id: 'Z' })
    expect(names.extraOf('y')).toBeUndefined()
  })
})
