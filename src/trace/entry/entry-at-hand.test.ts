import { expect, it } from 'vitest'
import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { entryAtHand } from './entry-at-hand'

const run = runGraph(
  programGraph('a = [9, 1, 2, 3, 4]\nt = [0, 0, 1, 0, 0]\nL = softmax_cross_entropy(a, t)'),
)

it('is that of the right class in a vector with an entry for each class', () => {
  expect(entryAtHand(run, fromNested([9, 1, 2, 3, 4]))).toBe(2)
})

it('is the one with the largest magnitude in any other array', () => {
  expect(entryAtHand(run, fromNested([1, -7, 2, 3, 4, 5]))).toBe(1)
  expect(
    entryAtHand(
      run,
      fromNested([
        [0, 1],
        [3, Number.NaN],
        [-8, 2],
      ]),
    ),
  ).toBe(4)
  expect(entryAtHand(run, fromNested([Number.NaN, 1, -7]))).toBe(2)
  expect(entryAtHand(run, fromNested([Number.NaN, Number.NaN]))).toBe(0)
})
