import { expect, it } from 'vitest'
import { confusionShares, correctCount } from './confusion-shares'

it('scales correct and wrong counts separately, each by its largest', () => {
  const confusion = { classes: 3, counts: Uint32Array.of(80, 5, 0, 10, 40, 0, 0, 1, 20) }
  expect(correctCount(confusion)).toBe(140)
  expect(confusionShares(confusion)).toEqual([1, 0.5, 0, 1, 0.5, 0, 0, 0.1, 0.25])
})

it('has no colour if there are no predictions', () => {
  expect(confusionShares({ classes: 2, counts: new Uint32Array(4) })).toEqual([0, 0, 0, 0])
})
