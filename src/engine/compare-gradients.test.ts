import { describe, expect, it } from 'vitest'
import type { Nested } from '../lib/nested'
import { compareGradients, verdictOf } from './compare-gradients'
import { fromNested, scalar } from './tensor'

const compared = (numerical: Nested, backpropagated: Nested) =>
  compareGradients(fromNested(numerical), fromNested(backpropagated))

describe('compareGradients', () => {
  it('takes the norm of the difference over the sum of the norms', () => {
    // ‖(3, 4) − (6, 8)‖ = 5, ‖(3, 4)‖ + ‖(6, 8)‖ = 15
    expect(compared([3, 4], [6, 8]).relativeDifference).toBeCloseTo(1 / 3, 15)
    expect(compared([3, 4], [3, 4]).relativeDifference).toBe(0)
    expect(compared([3, 4], [0, 0]).relativeDifference).toBe(1)
    expect(compared([3, 4], [-3, -4]).relativeDifference).toBe(1)
  })

  it('is 0 if both gradients are 0', () => {
    expect(compared([0, 0], [0, 0]).relativeDifference).toBe(0)
  })

  it('says where the largest single difference is', () => {
    const matrix = compared('1 2 3, 4 5 6'.split(', ').map(numbers), '1 2 3, 4 9 7'.split(', ').map(numbers))
    expect(matrix.largest).toEqual({ index: [1, 1], numerical: 5, backpropagated: 9 })
    expect(compared([1, 2], [1, 3]).largest.index).toEqual([1])
    expect(compareGradients(scalar(1), scalar(2)).largest.index).toEqual([])
  })

  it('points at an entry that is not a number', () => {
    const { relativeDifference, largest } = compared([9, Number.NaN], [1, 2])
    expect(relativeDifference).toBeNaN()
    expect(largest.index).toEqual([1])
  })
})

const numbers = (row: string): number[] => row.split(' ').map(Number)

describe('verdictOf', () => {
  it.each([
    [0, 'agrees'],
    [9.9e-8, 'agrees'],
    [1e-7, 'unclear'],
    [1e-4, 'unclear'],
    [1.1e-4, 'differs'],
    [1, 'differs'],
    [Number.NaN, 'not-finite'],
  ] as const)('of %d: %s', (difference, verdict) => {
    expect(verdictOf(difference)).toBe(verdict)
  })
})
