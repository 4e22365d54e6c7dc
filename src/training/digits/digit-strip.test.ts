import { describe, expect, it } from 'vitest'
import { testNet } from '../testing/test-net'
import { readingOf } from './digit-net'
import { digitStrip } from './digit-strip'

const net = testNet()

describe('digitStrip', () => {
  const { examples, misread } = digitStrip(net)

  it('has the first two images of each digit, in order', () => {
    expect(examples.map((image) => net.labels[image])).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9,
    ])
    expect(examples.slice(0, 4)).toEqual([0, 10, 1, 11])
  })

  it('ends with the first images that the trained net takes for another digit', () => {
    const all = Array.from(net.labels.keys()).filter((image) => readingOf(net, image) !== net.labels[image])
    expect(misread).toEqual(all.slice(0, 5))
    expect(misread).toHaveLength(5)
  })
})
