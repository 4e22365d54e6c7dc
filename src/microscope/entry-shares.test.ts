import { describe, expect, it } from 'vitest'
import { exhausted } from '../lib/exhausted'
import {
  comingBack,
  largestEntry,
  measuredSlope,
  probabilitiesOf,
  sharesOf,
  weightGradient,
} from './entry-shares'
import { nets, third } from './testing/third-iteration'

describe.each(nets)('an iteration of a net with hidden layers %j and %s', (hiddenLayers, activation) => {
  const { iteration, gradients } = third(hiddenLayers, activation)
  const entry = largestEntry(iteration)
  const gradient = weightGradient(iteration).data
  const units = gradient.length / 784
  const ofEntry = gradient[entry.pixel * units + entry.unit] ?? Number.NaN

  it('has the loss and the gradients of the kernel', () => {
    const L = iteration.run.values.at(-1)?.data[0]
    expect(L).toBeCloseTo(iteration.snapshot.loss ?? Number.NaN, 6)
    const kernel = gradients[0]?.W ?? []
    for (const [i, number] of gradient.entries()) {
      expect(Math.abs(number - (kernel[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-5 * Math.abs(ofEntry))
    }
  })

  it('splits its largest entry into the shares of the images, the largest first', () => {
    const shares = sharesOf(iteration, entry)
    expect(shares).toHaveLength(9)
    expect(shares.reduce((sum, { product }) => sum + product, 0)).toBeCloseTo(ofEntry, 12)
    const sizes = shares.map(({ product }) => Math.abs(product))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('measures a slope equal to the entry', () => {
    expect(exhausted(measuredSlope(iteration, entry, 1e-4)).slope).toBeCloseTo(ofEntry, 6)
  })

  it('traces each share back through the next layer', () => {
    const share = sharesOf(iteration, entry)[0]
    if (!share) throw new Error('the batch has images')
    const back = comingBack(iteration, share.row, entry.unit)
    if (!back) {
      const probability = probabilitiesOf(iteration, share.row)[entry.unit] ?? Number.NaN
      expect(share.delta).toBeCloseTo((probability - (share.label === entry.unit ? 1 : 0)) / 9, 12)
      return
    }
    const slopes = {
      relu: back.output > 0 ? 1 : 0,
      sigmoid: back.output * (1 - back.output),
      tanh: 1 - back.output ** 2,
    }
    expect(slopes[activation] * back.sum).toBeCloseTo(share.delta, 12)
    expect(back.isLast).toBe(hiddenLayers.length === 1)
  })
})
