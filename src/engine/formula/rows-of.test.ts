import { describe, expect, it } from 'vitest'
import { fromNested, type Shape } from '../tensor'
import { canBeWritten, rowsOf } from './rows-of'

describe('canBeWritten', () => {
  it.each([
    [[], true],
    [[4], true],
    [[4, 4], true],
    [[5], false],
    [[5, 1], false],
  ] satisfies [Shape, boolean][])('%j: %s', (shape, expected) => {
    expect(canBeWritten(shape)).toBe(expected)
  })
})

describe('rowsOf', () => {
  it('splits a matrix into its rows, and treats a vector as one', () => {
    expect(
      rowsOf(
        fromNested([
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
    ).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
    expect(rowsOf(fromNested([1, 2]))).toEqual([[1, 2]])
  })
})
