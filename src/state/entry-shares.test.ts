import { describe, expect, it } from 'vitest'
import { exhausted } from '../lib/exhausted'
import { designOf } from '../training/design-of'
import { typescriptKernel } from '../training/kernel/typescript-kernel'
import { openMoment } from '../training/microscope/moments'
import type { Activation } from '../training/network'
import { beginRun, loadedSet } from '../training/prepare-run'
import { defaultSettings } from '../training/settings'
import { randomCase } from '../training/testing/random-case'
import {
  comingBack,
  largestEntry,
  measuredSlope,
  probabilitiesOf,
  sharesOf,
  weightGradient,
} from './entry-shares'
import { computeIteration, openIteration } from './iteration-session'

const set = (count: number) => randomCase(count, { sizes: [784, 1, 10] }, count).set
const data = { train: loadedSet(typescriptKernel, set(30)), test: loadedSet(typescriptKernel, set(5)) }

/** The third iteration of a run, and the kernel's gradients on its batch. */
function third(hiddenLayers: readonly number[], activation: Activation) {
  const settings = {
    ...defaultSettings,
    hiddenLayers,
    activation,
    batchSize: 9,
    initialisation: 'xavier',
  } as const
  const run = beginRun(typescriptKernel, data, settings)
  while (run.window.moments().length < 3) run.pieces.next()
  const kept = run.window.moments()[2]
  const moment = openMoment(run.window, { kind: 'moment', iteration: 3 })
  if (!moment || !kept) throw new Error('the third iteration was kept')
  const design = designOf(settings)
  const network = typescriptKernel.createNetwork(design, {
    parameters: kept.parameters,
    moments: [],
    updates: 2,
  })
  return {
    iteration: exhausted(computeIteration(moment, activation)),
    gradients: network.gradients(data.train.loaded, kept.rows),
  }
}

const nets = [
  [[], 'relu'],
  [[6], 'relu'],
  [[6], 'sigmoid'],
  [[6], 'tanh'],
  [[6, 5], 'relu'],
  [[5, 4, 3], 'tanh'],
] as const

describe.each(nets)('an iteration of a net with hidden layers %j and %s', (hiddenLayers, activation) => {
  const { iteration, gradients } = third(hiddenLayers, activation)
  const entry = largestEntry(iteration)
  const gradient = weightGradient(iteration).data
  const units = gradient.length / 784
  const ofEntry = gradient[entry.pixel * units + entry.unit] ?? Number.NaN

  it('has the loss and the gradients that the kernel has', () => {
    const L = iteration.run.values.at(-1)?.data[0]
    expect(L).toBeCloseTo(iteration.moment.loss ?? Number.NaN, 6)
    const kernel = gradients[0]?.W ?? []
    for (const [i, number] of gradient.entries()) {
      expect(Math.abs(number - (kernel[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-5 * Math.abs(ofEntry))
    }
  })

  it('has its largest entry as the sum of what the images add, the largest first', () => {
    const shares = sharesOf(iteration, entry)
    expect(shares).toHaveLength(9)
    expect(shares.reduce((sum, { product }) => sum + product, 0)).toBeCloseTo(ofEntry, 12)
    const sizes = shares.map(({ product }) => Math.abs(product))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('measures the slope that the entry is', () => {
    expect(exhausted(measuredSlope(iteration, entry, 1e-4))).toBeCloseTo(ofEntry, 6)
  })

  it('brings each share back through the next layer', () => {
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

  it('is stepped like a lesson', () => {
    const link = { route: { page: 'train' }, step: 99, detail: 'detail', inputs: {} } as const
    const session = openIteration(iteration, link)
    expect(session.step).toBe(session.trace.steps.length)
    expect(session.run).toBe(iteration.run)
    expect(session.problems).toEqual([])
  })
})
