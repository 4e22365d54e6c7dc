import { describe, expect, it } from 'vitest'
import type { Nested } from '../lib/nested'
import { formatShape, fromNested, sameShape, toNested } from './tensor'

describe('tensors', () => {
  it.each<{ nested: Nested; shape: number[]; written: string }>([
    { nested: 3, shape: [], written: '()' },
    { nested: [3], shape: [1], written: '(1,)' },
    { nested: [1, 2, 3], shape: [3], written: '(3,)' },
    {
      nested: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      shape: [2, 3],
      written: '(2, 3)',
    },
  ])('convert from and to $nested, of shape $written', ({ nested, shape, written }) => {
    const tensor = fromNested(nested)
    expect(tensor.shape).toEqual(shape)
    expect(formatShape(tensor.shape)).toBe(written)
    expect(toNested(tensor)).toEqual(nested)
  })

  it.each<{ nested: Nested; message: string }>([
    { nested: [], message: 'at least one entry' },
    { nested: [[]], message: 'at least one entry' },
    { nested: [[1, 2], [3]], message: 'equally long' },
  ])('are rejected for $nested', ({ nested, message }) => {
    expect(() => fromNested(nested)).toThrow(message)
  })

  it('distinguish (3,), (3, 1) and (1, 3)', () => {
    expect(sameShape([3], [3])).toBe(true)
    expect(sameShape([3], [3, 1])).toBe(false)
    expect(sameShape([3, 1], [1, 3])).toBe(false)
  })
})
