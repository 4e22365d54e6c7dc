import { describe, expect, it } from 'vitest'
import { indexText } from '../../engine/formula/index-text'
import { coordinatesOf, runningIndices } from './entry-index'

describe('coordinatesOf', () => {
  it.each([
    [[], 0, ''],
    [[3], 1, '2'],
    [[2, 3], 4, '22'],
    [[2, 3], 1, '12'],
    [[2, 12], 13, '22'],
    [[2, 12], 11, '1,12'],
  ])('of shape %j at %d are %s', (shape, at, index) => {
    expect(indexText(coordinatesOf(shape, at))).toBe(index)
  })
})

describe('runningIndices', () => {
  it('has a letter for each index that runs, the same letter for equal ones, and numbers for the rest', () => {
    // x_21 w_13 + x_22 w_23: the second axis of x runs with the first of w
    const terms = [
      [
        [2, 1],
        [1, 3],
      ],
      [
        [2, 2],
        [2, 3],
      ],
    ]
    expect(runningIndices(terms, ['k'])).toEqual({
      indices: [
        [2, 'k'],
        ['k', 3],
      ],
      running: [{ letter: 'k', first: 1, last: 2 }],
    })
  })

  it('uses the customary letters if none is given', () => {
    expect(runningIndices([[[1]], [[2]]]).indices).toEqual([['i']])
  })

  it('has none for a single term', () => {
    expect(runningIndices([[[1, 2]]], ['k'])).toEqual({ indices: [[1, 2]], running: [] })
  })
})
