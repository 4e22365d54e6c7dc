import { describe, expect, it } from 'vitest'
import { integer, seedRandom } from '../../../lib/random'
import { createMasks, drawMasks } from '../../net/dropout-masks'
import { initialState, type Network, type NetworkDesign, type NetworkState } from '../../net/network'
import { initialParameters, namedArrays, type Parameters } from '../../net/parameters'
import type { LabelledImages } from '../../net/sparse-images'
import { largestDifference } from '../../testing/largest-difference'
import { randomCase } from '../../testing/random-case'
import { readSimdModule } from '../../testing/simd-module'
import { typescriptKernel } from '../typescript-kernel'
import { createSimdKernel } from './simd-kernel'

const simdKernel = createSimdKernel(readSimdModule())

/** The largest difference between two arrays, relative to the largest entry of the second. */
function relativeDifference(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  const largest = largestDifference(expected, new Float32Array(expected.length))
  return largestDifference(actual, expected) / Math.max(largest, Number.MIN_VALUE)
}

function expectAlike(actual: Parameters, expected: Parameters, where: string): void {
  const other = namedArrays(actual)
  for (const [i, { name, entries }] of namedArrays(expected).entries()) {
    expect(relativeDifference(other[i]?.entries ?? [], entries), `${name} ${where}`).toBeLessThan(1e-5)
  }
}

function expectAlikeMoments(actual: NetworkState, expected: NetworkState, where: string): void {
  expect(actual.moments).toHaveLength(expected.moments.length)
  for (const [i, moment] of expected.moments.entries()) {
    expectAlike(actual.moments[i] ?? [], moment, `moment ${i} ${where}`)
  }
  expect(actual.updates).toBe(expected.updates)
}

function expectAlikeStates(actual: NetworkState, expected: NetworkState, where: string): void {
  expectAlike(actual.parameters, expected.parameters, where)
  expectAlikeMoments(actual, expected, where)
}

/**
 * The first update of AdaGrad and Adam is η·g/(|g| + ε), η times a sign. Where g is 0 except for rounding,
 * two correct kernels may differ by a whole η. The first update is therefore compared by its gradients and
 * moments.
 */
const startsBySign = ({ optimiser }: NetworkDesign) => optimiser === 'adagrad' || optimiser === 'adam'

const learningRates = { sgd: 0.1, momentum: 0.02, adagrad: 0.02, adam: 0.002 } as const
const imageCount = 60
const batchSize = 13

/** A net in float32 with the given choices, and its images, masks and a source of batches. */
function smallCase(choices: Partial<NetworkDesign>) {
  const { design, set } = randomCase(11, choices, imageCount)
  const random = seedRandom(5)
  const weightInit = design.activation === 'relu' ? 'he' : 'xavier'
  const state = initialState(design, initialParameters(design.sizes, weightInit, random))
  const masks = createMasks(design, batchSize)
  const nextBatch = () => {
    if (masks) drawMasks(masks, design.dropout, random)
    return Uint32Array.from({ length: batchSize }, () => integer(random, imageCount))
  }
  return { design, set, state, masks, nextBatch }
}

/**
 * Compares one iteration from identical state at each of `points` points along a run, and all answers at some
 * of them; the very first update is one more.
 */
function compareAlongRun(choices: Partial<NetworkDesign>, points: number): void {
  const { design, set, state, masks, nextBatch } = smallCase(choices)
  const packed = simdKernel.load(set)
  const learningRate = learningRates[design.optimiser]
  let current = state
  for (let point = 0; point <= points; point++) {
    const rows = nextBatch()
    const twin = typescriptKernel.createNetwork(design, current)
    const simd = simdKernel.createNetwork(design, current)
    if (point % 33 === 0) compareAnswers(simd, packed, twin, set, rows)
    const loss = simd.trainBatch(packed, rows, learningRate, masks)
    expect(loss).toBeCloseTo(twin.trainBatch(set, rows, learningRate, masks), 4)
    current = simd.state()
    const compare = point === 0 && startsBySign(design) ? expectAlikeMoments : expectAlikeStates
    compare(current, twin.state(), `at point ${point}`)
  }
}

function compareAnswers<Loaded>(
  simd: Network<Loaded>,
  packed: Loaded,
  twin: Network<LabelledImages>,
  set: LabelledImages,
  rows: Uint32Array,
): void {
  expectAlike(simd.gradients(packed, rows), twin.gradients(set, rows), 'gradients')
  const [p, q] = [simd.probabilities(packed, 3, 40), twin.probabilities(set, 3, 40)]
  expect(relativeDifference(p, q)).toBeLessThan(1e-5)
  const hidden = simd.activations(packed, rows)
  for (const [l, expected] of twin.activations(set, rows).entries()) {
    expect(relativeDifference(hidden[l] ?? [], expected)).toBeLessThan(1e-5)
  }
  expect(simd.countCorrect(packed, 1, imageCount)).toBe(twin.countCorrect(set, 1, imageCount))
}

const activations = ['relu', 'sigmoid', 'tanh'] as const
const optimisers = ['sgd', 'momentum', 'adagrad', 'adam'] as const
const shapes = [
  [301, 5],
  [301, 50, 10],
  [37, 13, 6, 3],
  [290, 57, 9, 5, 7],
]

describe.each(activations)('SIMD and TypeScript with %s', (activation) => {
  it.each(optimisers)('agree at 100 points of a run with %s', (optimiser) => {
    for (const sizes of shapes) compareAlongRun({ sizes, activation, optimiser }, 100)
  })

  it.each(optimisers)('agree at 100 points of a run with %s under L2 and dropout', (optimiser) => {
    for (const sizes of shapes) {
      compareAlongRun({ sizes, activation, optimiser, l2: 0.01, dropout: 0.3 }, 100)
    }
  })
})

describe('the SIMD kernel', () => {
  it('agrees for every row width from 1 to 60', () => {
    for (let units = 1; units <= 60; units++) compareAlongRun({ sizes: [20, units, 3] }, 2)
  })

  it('agrees for the lecture’s net', () => {
    compareAlongRun({ sizes: [784, 50, 10] }, 20)
  })

  it('gives the same bits in two runs, and after a pause in which another net used the memory', () => {
    const run = (pauses: boolean) => {
      const { design, set, state, masks, nextBatch } = smallCase({
        sizes: [37, 13, 6, 3],
        optimiser: 'adam',
        dropout: 0.2,
      })
      const packed = simdKernel.load(set)
      const network = simdKernel.createNetwork(design, state)
      const other = simdKernel.createNetwork(design, state)
      for (let i = 0; i < 20; i++) {
        network.trainBatch(packed, nextBatch(), 0.01, masks)
        if (pauses) other.countCorrect(packed, 0, 10)
      }
      return network.state()
    }
    expect(run(true)).toEqual(run(false))
  })

  it('continues from a state with the same bits', () => {
    const { design, set, state, nextBatch } = smallCase({
      sizes: [37, 13, 3],
      optimiser: 'momentum',
      l2: 0.01,
    })
    const packed = simdKernel.load(set)
    const batches = Array.from({ length: 10 }, nextBatch)
    const trained = (from: NetworkState, some: readonly Uint32Array[]) => {
      const network = simdKernel.createNetwork(design, from)
      for (const rows of some) network.trainBatch(packed, rows, 0.1)
      return network.state()
    }
    const half = structuredClone(trained(state, batches.slice(0, 5)))
    expect(trained(half, batches.slice(5))).toEqual(trained(state, batches))
  })

  it('accepts batches of any size', () => {
    const { design, set, state } = smallCase({ sizes: [37, 13, 3] })
    const packed = simdKernel.load(set)
    const simd = simdKernel.createNetwork(design, state)
    const twin = typescriptKernel.createNetwork(design, state)
    for (const size of [1, 2, 500]) {
      const rows = Uint32Array.from({ length: size }, (_, i) => i % imageCount)
      const loss = twin.trainBatch(set, rows, 0.1)
      expect(simd.trainBatch(packed, rows, 0.1)).toBeCloseTo(loss, 5)
      expectAlikeStates(simd.state(), twin.state(), `after a batch of ${size}`)
    }
  })

  it('reports a loss that is not finite', () => {
    const { design, set, state, nextBatch } = smallCase({ sizes: [37, 13, 3] })
    const packed = simdKernel.load(set)
    const network = simdKernel.createNetwork(design, state)
    network.trainBatch(packed, nextBatch(), 1e38)
    network.trainBatch(packed, nextBatch(), 1e38)
    expect(network.trainBatch(packed, nextBatch(), 1)).toBeNaN()
  })
})
