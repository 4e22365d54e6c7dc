import { describe, expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import { gradientOf, runOf, valueAt } from '../testing/by-name'

const lossOf = (y: Nested, t: Nested) => runOf({ inputs: { y, t } }, [['L', 'cross_entropy', ['y', 't']]])

// design.md, "The model": −Σ t·log(y) / N over the rows of y; a vector is one row; a term with t = 0 is 0.
describe('cross_entropy', () => {
  it('is −log of the probability of the target: −log 0.2, gradient −1 / 0.2 = −5 there', () => {
    const run = lossOf([0.3, 0.2, 0.5], [0, 1, 0])
    expect(valueAt(run, 'L')).toBeCloseTo(1.6094379124341003, 15)
    expect(gradientOf(run, 'y')).toEqual([0, -5, 0])
  })

  it('divides by the number of rows', () => {
    const run = lossOf(
      [
        [0.5, 0.5],
        [0.75, 0.25],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    )
    expect(valueAt(run, 'L')).toBeCloseTo((Math.log(2) + Math.log(4)) / 2, 15)
    expect(gradientOf(run, 'y')).toEqual([
      [-1, 0],
      [0, -2],
    ])
  })

  it('accepts class indices in place of one-hot rows', () => {
    const y = [
      [0.5, 0.5],
      [0.75, 0.25],
    ]
    const [byIndex, byRow] = [
      lossOf(y, [0, 1]),
      lossOf(y, [
        [1, 0],
        [0, 1],
      ]),
    ]
    expect(valueAt(byIndex, 'L')).toBe(valueAt(byRow, 'L'))
    expect(gradientOf(byIndex, 'y')).toEqual(gradientOf(byRow, 'y'))
  })

  it('counts a term with t = 0 as 0, even if the probability is 0', () => {
    const run = lossOf([1, 0], [1, 0])
    expect(valueAt(run, 'L')).toBe(0)
    expect(gradientOf(run, 'y')).toEqual([-1, 0])
  })
})
