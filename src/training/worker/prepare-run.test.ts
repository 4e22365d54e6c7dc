import { describe, expect, it } from 'vitest'
import { typescriptKernel } from '../kernel/typescript-kernel'
import type { LabelledImages } from '../net/sparse-images'
import { defaultSettings, type TrainingSettings } from '../settings/settings'
import { randomCase } from '../testing/random-case'
import { beginRun, createPrepareRun, loadedSet } from './prepare-run'

const set = (count: number) => randomCase(count, { sizes: [784, 1, 10] }, count).set
const data = { train: loadedSet(typescriptKernel, set(40)), test: loadedSet(typescriptKernel, set(10)) }
const settings = { ...defaultSettings, iterations: 150, batchSize: 10 }

const lossesOf = (seed: number, choices: Partial<TrainingSettings> = {}) =>
  [...beginRun(typescriptKernel, data, { ...settings, ...choices, seed }).pieces].flatMap((event) =>
    event.type === 'iteration' ? [event.loss] : [],
  )

describe('beginRun', () => {
  it('yields exactly the same losses for the same seed, and others for another', () => {
    expect(lossesOf(1)).toEqual(lossesOf(1))
    expect(lossesOf(1)).not.toEqual(lossesOf(2))
  })

  it('starts near ln 10 and memorises 40 images', () => {
    const losses = lossesOf(1)
    expect(losses[0]).toBeCloseTo(Math.log(10), 1)
    expect(losses.at(-1)).toBeLessThan(0.5)
  })
})

describe('a run of any settings', () => {
  const choices = {
    hiddenLayers: [7, 5],
    activation: 'tanh',
    optimiser: 'adam',
    initialisation: 'xavier',
    learningRate: 0.01,
    l2: 0.0001,
    dropout: 0.2,
    trainingImages: 20,
  } as const

  /** The losses of a run whose learning rate changes to 0.001 at iteration 61. */
  const changedLosses = () => {
    const { pieces, rates } = beginRun(typescriptKernel, data, { ...settings, ...choices })
    const losses: number[] = []
    for (const event of pieces) {
      if (event.type !== 'iteration') continue
      losses.push(event.loss)
      if (event.iteration === 60) rates.change(0.001)
    }
    expect(rates.changes).toEqual([{ iteration: 61, learningRate: 0.001 }])
    return losses
  }

  it('trains the net that they describe, on the images that they select, with identical bits each time', () => {
    const { pieces, net } = beginRun(typescriptKernel, data, { ...settings, ...choices })
    const losses = [...pieces].flatMap((event) => (event.type === 'iteration' ? [event.loss] : []))
    expect(net.state().parameters.map(({ b }) => b.length)).toEqual([7, 5, 10])
    expect(net.state().moments).toHaveLength(2)
    expect(net.images.train.images.count).toBe(20)
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0)
    expect(lossesOf(1, choices)).toEqual(losses)
  })

  it('continues at a new learning rate, and can be repeated', () => {
    const changed = changedLosses()
    const unchanged = lossesOf(1, choices)
    expect(changed.slice(0, 61)).toEqual(unchanged.slice(0, 61))
    expect(changed.slice(61)).not.toEqual(unchanged.slice(61))
    expect(changedLosses()).toEqual(changed)
  })
})

describe('createPrepareRun', () => {
  it('hands the images to the kernel once for all runs', async () => {
    let handed = 0
    const load = (images: LabelledImages) => {
      handed++
      return images
    }
    const prepare = createPrepareRun({ ...typescriptKernel, load }, async () => ({
      train: set(4),
      test: set(2),
    }))
    const { signal } = new AbortController()
    await prepare('http://host/', () => {}, signal)
    const begin = await prepare('http://host/', () => {}, signal)
    expect(handed).toBe(2)
    expect(begin(settings).pieces.next().value).toEqual({ type: 'evaluating', rest: false })
  })
})
