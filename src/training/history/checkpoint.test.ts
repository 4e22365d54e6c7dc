import { describe, expect, it } from 'vitest'
import { expectSame } from '../../lib/testing/expect-same'
import { createSimdKernel } from '../kernel/simd/simd-kernel'
import { typescriptKernel } from '../kernel/typescript-kernel'
import type { Kernel } from '../net/network'
import { defaultSettings, type TrainingSettings } from '../settings/settings'
import { randomCase } from '../testing/random-case'
import { readSimdModule } from '../testing/simd-module'
import { beginRun, loadedSet } from '../worker/prepare-run'
import { RunLog } from '../worker/run-log'
import { type Checkpoint, checkpointedHistory, historyOf, isComplete } from './checkpoint'

const set = (count: number) => randomCase(count, { sizes: [784, 1, 10] }, count).set

/** 40 images in batches of 10: accuracies after every 4th iteration, and after the 18th, the last. */
const lecture = { ...defaultSettings, iterations: 18, batchSize: 10, hiddenLayers: [7] }
const adam: TrainingSettings = {
  ...lecture,
  hiddenLayers: [6, 5],
  activation: 'tanh',
  optimiser: 'adam',
  initialisation: 'xavier',
  learningRate: 0.01,
  l2: 0.001,
  dropout: 0.25,
}
const momentum: TrainingSettings = { ...lecture, optimiser: 'momentum', hiddenLayers: [] }

/** The learning rate is halved after this iteration. */
const changeAfter = 7

function runsIn<Loaded>(kernel: Kernel<Loaded>) {
  const data = { train: loadedSet(kernel, set(40)), test: loadedSet(kernel, set(30)) }

  /** Runs at most this many pieces of a new or continued run, and takes a checkpoint there. */
  return (settings: TrainingSettings, most = Number.POSITIVE_INFINITY, from?: Checkpoint): Checkpoint => {
    const { pieces, rates, state } = beginRun(kernel, data, settings, from)
    const log = new RunLog(from && historyOf(from))
    for (let piece = 0; piece < most; piece++) {
      const { value, done } = pieces.next()
      if (done) break
      log.add(value, 1)
      const isChangeDue = value.type === 'iteration' && value.iteration === changeAfter
      if (isChangeDue) rates.change(settings.learningRate / 2)
    }
    return { id: 'a', settings, ...state(), ...checkpointedHistory(log.historyUntilNow(rates.changes)) }
  }
}

const bitsOf = ({ network, random, losses, accuracies, rateChanges }: Checkpoint) => ({
  network,
  random,
  losses,
  accuracies,
  rateChanges,
})

describe.each([
  ['SIMD', runsIn(createSimdKernel(readSimdModule()))],
  ['TypeScript', runsIn(typescriptKernel)],
])('a checkpoint in the %s kernel', (_kernel, run) => {
  it.each([
    ['the net of the lecture', lecture],
    ['Adam with dropout, L2 and two hidden layers', adam],
    ['momentum without a hidden layer', momentum],
  ])('lets %s continue from any point with identical bits', (_net, settings) => {
    const undisturbed = run(settings)
    expect(undisturbed.losses).toHaveLength(18)
    expect(undisturbed.accuracies.map(({ iteration }) => iteration)).toEqual([0, 4, 8, 12, 16, 18])
    expect(undisturbed.rateChanges).toEqual([{ iteration: 8, learningRate: settings.learningRate / 2 }])
    // 18 iterations; 6 evaluations of one stretch for each set, and an end.
    const pieces = 18 + 6 * 3
    for (let point = 0; point <= pieces; point++) {
      const stored = structuredClone(run(settings, point))
      expect(isComplete(stored)).toBe(point === pieces)
      const continued = run(settings, Number.POSITIVE_INFINITY, stored)
      expectSame(bitsOf(continued), bitsOf(undisturbed), `interrupted after ${point}`)
    }
  })

  it('does not change while the run continues from it', () => {
    const checkpoint = run(adam, 12)
    const before = structuredClone(checkpoint)
    run(adam, Number.POSITIVE_INFINITY, checkpoint)
    expect(checkpoint).toEqual(before)
  })

  it('can be taken repeatedly along the way', () => {
    let checkpoint = run(adam, 0)
    while (!isComplete(checkpoint)) checkpoint = structuredClone(run(adam, 5, checkpoint))
    expect(bitsOf(checkpoint)).toEqual(bitsOf(run(adam)))
  })
})
