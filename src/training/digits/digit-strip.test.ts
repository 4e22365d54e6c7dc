import { describe, expect, it } from 'vitest'
import { testNet } from '../testing/test-net'
import { readingOf } from './digit-net'
import { digitStrip } from './digit-strip'

const net = testNet()

describe('digitStrip', () => {
  const { examples, misread } = digitStrip(net)

  it('has the first two correctly classified images of each digit, in order', () => {
    const right = (digit: number): number[] =>
      Array.from(net.labels.keys()).filter(
        (image) => net.labels[image] === digit && readingOf(net, image) === digit,
      )
    expect(examples).toEqual(Array.from({ length: 10 }, (_, digit) => right(digit).slice(0, 2)).flat())
    expect(examples.length).toBeGreaterThan(0)
  })

  it('ends with the first images that the trained net misclassifies', () => {
    const all = Array.from(net.labels.keys()).filter((image) => readingOf(net, image) !== net.labels[image])
    expect(misread).toEqual(all.slice(0, 5))
    expect(misread).toHaveLength(5)
  })
})
