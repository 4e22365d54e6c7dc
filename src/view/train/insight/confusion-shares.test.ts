import { expect, it } from 'vitest'
import { confusionShares, correctCount } from './confusion-shares'

it('measures what is right and what is wrong each by its largest count', () => {
  const confusion = { classes: 3, counts: Uint32Array.of(80, 5, 0, 10, 40, 0, 0, 1, 20) }
  expect(correctCount(confusion)).toBe(140)
  expect(confusionShares(confusion)).toEqual([1, 0.5, 0, 1, 0.5, 0, 0, 0.1, 0.25])
})

it('has no colour where nothing was read', () => {
  expect(confusionShares({ classes: 2, counts: new Uint32Array(4) })).toEqual([0, 0, 0, 0])
})
