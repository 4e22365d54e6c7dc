import { expect, it } from 'vitest'
import { leftOrRight } from '../testing/small-open-net'
import { mistakesOf } from './mistakes'

it('has only the misclassified images, sorted by the probability of the wrong digit', () => {
  const halfLeft = [51, 0] // scores ∓0.2 ln 3: 1 with 3^0.4 / (1 + 3^0.4) = 0.608
  const bytes = Uint8Array.from([halfLeft, [255, 0], [255, 0], [0, 255]].flat())
  const { images, misread, worst } = mistakesOf(leftOrRight(bytes, Uint8Array.of(0, 0, 1, 1)))
  expect([images, misread]).toEqual([4, 3])
  expect(worst.map(({ image, label, reading }) => [image, label, reading])).toEqual([
    [1, 0, 1],
    [3, 1, 0],
    [0, 0, 1],
  ])
  expect(worst[2]?.probabilities[1]).toBeCloseTo(0.608, 3)
})

it('has at most 24 of them, and their total number', () => {
  const bytes = Uint8Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 255 : 0))
  const { misread, worst } = mistakesOf(leftOrRight(bytes, new Uint8Array(30)))
  expect([misread, worst.length]).toEqual([30, 24])
})
