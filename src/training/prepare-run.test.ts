import { describe, expect, it } from 'vitest'
import { typescriptKernel } from './kernel/typescript-kernel'
import { beginRun, createPrepareRun, loadedSet } from './prepare-run'
import type { LabelledImages } from './sparse-images'
import { randomCase } from './testing/random-case'

const set = (count: number) => randomCase(count, { sizes: [784, 1, 10] }, count).set
const data = { train: loadedSet(typescriptKernel, set(40)), test: loadedSet(typescriptKernel, set(10)) }
const settings = { seed: 1, iterations: 150, learningRate: 0.1, batchSize: 10 }

const lossesOf = (seed: number) =>
  [...beginRun(typescriptKernel, data, { ...settings, seed }).pieces].flatMap((event) =>
    event.type === 'iteration' ? [event.loss] : [],
  )

describe('beginRun', () => {
  it('gives the same losses to the bit for the same seed, others for another', () => {
    expect(lossesOf(1)).toEqual(lossesOf(1))
    expect(lossesOf(1)).not.toEqual(lossesOf(2))
  })

  it('starts near ln 10 and learns 40 images by heart', () => {
    const losses = lossesOf(1)
    expect(losses[0]).toBeCloseTo(Math.log(10), 1)
    expect(losses.at(-1)).toBeLessThan(0.5)
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
