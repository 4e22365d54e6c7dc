import { describe, expect, it } from 'vitest'
import { gradientOf, runOf, sentBy, valueAt } from './testing/by-name'

// design.md, "Lessons": the expected figures.
describe('the lessons', () => {
  it('chain-rule: z = (x + y)², at 1 and 2, is 9 and both gradients are 2(x + y) = 6', () => {
    const run = runOf({ inputs: { x: 1, y: 2 } }, [
      ['t', 'add', ['x', 'y']],
      ['z', 'square', ['t']],
    ])
    expect(valueAt(run, 'z')).toBe(9)
    expect([gradientOf(run, 'x'), gradientOf(run, 'y')]).toEqual([6, 6])
  })

  it('addition: passes an upstream gradient of 3 on to both', () => {
    const run = runOf({ inputs: { x: 2, y: 5 } }, [['z', 'add', ['x', 'y']]], 3)
    expect([gradientOf(run, 'x'), gradientOf(run, 'y')]).toEqual([3, 3])
  })

  it('multiplication: sends 3 times the other input, 3 · 5 and 3 · 2', () => {
    const run = runOf({ inputs: { x: 2, y: 5 } }, [['z', 'multiply', ['x', 'y']]], 3)
    expect([gradientOf(run, 'x'), gradientOf(run, 'y')]).toEqual([15, 6])
  })

  it('apples-and-oranges: (2 · 100 + 3 · 150) · 1.1 = 715, with gradients 2.2, 110, 3.3, 165 and 650', () => {
    const run = runOf({ inputs: { apple: 100, apples: 2, orange: 150, oranges: 3, tax: 1.1 } }, [
      ['applePrice', 'multiply', ['apple', 'apples']],
      ['orangePrice', 'multiply', ['orange', 'oranges']],
      ['price', 'add', ['applePrice', 'orangePrice']],
      ['total', 'multiply', ['price', 'tax']],
    ])
    expect(valueAt(run, 'total')).toBeCloseTo(715, 9)
    expect(gradientOf(run, 'apple')).toBeCloseTo(2.2, 12)
    expect(gradientOf(run, 'apples')).toBeCloseTo(110, 12)
    expect(gradientOf(run, 'orange')).toBeCloseTo(3.3, 12)
    expect(gradientOf(run, 'oranges')).toBeCloseTo(165, 12)
    expect(gradientOf(run, 'tax')).toBe(650)
  })

  it('fan-out: L = (x + 3) · 4x at 2 is 40, and the gradient is 8 + 20 = 28', () => {
    const run = runOf({ inputs: { x: 2 }, constants: { three: 3, four: 4 } }, [
      ['a', 'add', ['x', 'three']],
      ['b', 'multiply', ['four', 'x']],
      ['L', 'multiply', ['a', 'b']],
    ])
    expect(valueAt(run, 'L')).toBe(40)
    expect(sentBy(run, 'a')[0]).toBe(8)
    expect(sentBy(run, 'b')[1]).toBe(20)
    expect(gradientOf(run, 'x')).toBe(28)
  })

  it('relu: lets the upstream gradient through where its input was positive', () => {
    const X = [
      [1, -2],
      [0, 3],
    ]
    const upstream = [
      [5, 6],
      [7, 8],
    ]
    const run = runOf({ inputs: { X } }, [['Y', 'relu', ['X']]], upstream)
    expect(valueAt(run, 'Y')).toEqual([
      [1, 0],
      [0, 3],
    ])
    expect(gradientOf(run, 'X')).toEqual([
      [5, 0],
      [0, 8],
    ])
  })

  it('sigmoid: unfolded, 1 / (1 + exp(−x)) at 1 is 0.731… and the gradient y(1 − y) = 0.1966…', () => {
    const unfolded = runOf({ inputs: { x: 1 }, constants: { minusOne: -1, one: 1 } }, [
      ['a', 'multiply', ['x', 'minusOne']],
      ['b', 'exp', ['a']],
      ['c', 'add', ['b', 'one']],
      ['y', 'reciprocal', ['c']],
    ])
    const folded = runOf({ inputs: { x: 1 } }, [['y', 'sigmoid', ['x']]])
    for (const run of [unfolded, folded]) {
      expect(valueAt(run, 'y')).toBeCloseTo(0.7310585786300049, 15)
      expect(gradientOf(run, 'x')).toBeCloseTo(0.19661193324148185, 15)
    }
    // The reciprocal gives −1/c² = −y², the exponential its own output times that.
    expect(gradientOf(unfolded, 'c')).toBeCloseTo(-(0.7310585786300049 ** 2), 15)
    expect(gradientOf(unfolded, 'a')).toBeCloseTo(-0.19661193324148185, 15)
  })

  it('affine: X·W + B of one sample', () => {
    const run = runOf(
      {
        inputs: {
          X: [1, 2],
          W: [
            [1, 3, 5],
            [2, 4, 6],
          ],
          B: [1, 2, 3],
        },
      },
      [['Y', 'affine', ['X', 'W', 'B']]],
      [1, -1, 2],
    )
    expect(valueAt(run, 'Y')).toEqual([6, 13, 20])
    expect(gradientOf(run, 'X')).toEqual([8, 10])
    expect(gradientOf(run, 'W')).toEqual([
      [1, -1, 2],
      [2, -2, 4],
    ])
    expect(gradientOf(run, 'B')).toEqual([1, -1, 2])
  })

  it('affine-batch: the bias fans out to every row, so it gets the sum over the rows', () => {
    const upstream = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [1, 1, 1],
    ]
    const X = [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]
    const inputs = {
      X,
      W: [
        [1, 3, 5],
        [2, 4, 6],
      ],
      B: [1, 2, 3],
    }
    const run = runOf({ inputs }, [['Y', 'affine', ['X', 'W', 'B']]], upstream)
    expect(gradientOf(run, 'B')).toEqual([2, 2, 2])
    // Column by column of Xᵀ·G: samples 1 and 4, 2 and 4, 3 and 4.
    expect(gradientOf(run, 'W')).toEqual([
      [8, 10, 12],
      [10, 12, 14],
    ])
    expect(gradientOf(run, 'X')).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [9, 12],
    ])
  })
})

// Karpathy's micrograd, README: the program of issue 2.
it('agrees with the figures of a known program: y = −20 and 46 for x = −4', () => {
  const run = runOf({ inputs: { x: -4 }, constants: { two: 2 } }, [
    ['twice', 'multiply', ['two', 'x']],
    ['more', 'add', ['twice', 'two']],
    ['z', 'add', ['more', 'x']],
    ['reluZ', 'relu', ['z']],
    ['zx', 'multiply', ['z', 'x']],
    ['q', 'add', ['reluZ', 'zx']],
    ['zz', 'multiply', ['z', 'z']],
    ['h', 'relu', ['zz']],
    ['hq', 'add', ['h', 'q']],
    ['qx', 'multiply', ['q', 'x']],
    ['y', 'add', ['hq', 'qx']],
  ])
  expect(valueAt(run, 'y')).toBe(-20)
  expect(gradientOf(run, 'x')).toBe(46)
})
