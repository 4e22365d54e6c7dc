import { describe, expect, it } from 'vitest'
import type { Nested } from '../lib/nested'
import type { OpOptions } from './op-options'
import { fromNested, toNested } from './tensor'
import { gradientOf, opNamed, runOf } from './testing/by-name'
import { errorOf } from './testing/error-of'

const X = [
  [1, 5, 2],
  [4, 3, 6],
]

const reduced = (name: string, options: OpOptions): Nested =>
  toNested(opNamed(name).forward([fromNested(X)], options))

describe('reductions', () => {
  it.each([
    { options: {}, sum: 21, mean: 3.5, max: 6 },
    { options: { axis: 0 }, sum: [5, 8, 8], mean: [2.5, 4, 4], max: [4, 5, 6] },
    { options: { axis: 1 }, sum: [8, 13], mean: [8 / 3, 13 / 3], max: [5, 6] },
    { options: { axis: -1 }, sum: [8, 13], mean: [8 / 3, 13 / 3], max: [5, 6] },
    { options: { axis: 1, keepdims: true }, sum: [[8], [13]], mean: [[8 / 3], [13 / 3]], max: [[5], [6]] },
    { options: { keepdims: true }, sum: [[21]], mean: [[3.5]], max: [[6]] },
  ])('match NumPy for $options', ({ options, sum, mean, max }) => {
    expect(reduced('sum', options)).toEqual(sum)
    expect(reduced('mean', options)).toEqual(mean)
    expect(reduced('max', options)).toEqual(max)
  })

  it('spread the upstream gradient back: unchanged, divided by the count, to the largest', () => {
    const gradient = (name: string) =>
      gradientOf(runOf({ inputs: { X } }, [['y', name, ['X'], { axis: 1 }]], [6, 3]), 'X')
    expect(gradient('sum')).toEqual([
      [6, 6, 6],
      [3, 3, 3],
    ])
    expect(gradient('mean')).toEqual([
      [2, 2, 2],
      [1, 1, 1],
    ])
    expect(gradient('max')).toEqual([
      [0, 6, 0],
      [0, 0, 3],
    ])
  })

  it.each([2, -3, 0.5])('reject axis %d of a matrix and name the shape', (axis) => {
    const error = errorOf(() => reduced('sum', { axis }))
    for (const text of [error.text.en, error.text.ko]) {
      expect(text).toContain(`${axis}`)
      expect(text).toContain('(2, 3)')
    }
  })
})
