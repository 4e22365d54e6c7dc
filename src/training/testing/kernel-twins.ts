import { expect } from 'vitest'
import { integer, seedRandom } from '../../lib/random'
import { createSimdKernel } from '../kernel/simd/simd-kernel'
import { typescriptKernel } from '../kernel/typescript-kernel'
import { createMasks, drawMasks } from '../net/dropout-masks'
import { initialState, type Network, type NetworkDesign, type NetworkState } from '../net/network'
import { initialParameters, namedArrays, type Parameters } from '../net/parameters'
import type { LabelledImages } from '../net/sparse-images'
import { largestDifference } from './largest-difference'
import { randomCase } from './random-case'
import { readSimdModule } from './simd-module'

/** The SIMD kernel, ready. */
export const simdKernel = createSimdKernel(readSimdModule())

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

/** Expects two states to differ by no more than rounding in float32. */
export function expectAlikeStates(actual: NetworkState, expected: NetworkState, where: string): void {
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
/** How many images a small case has. */
export const imageCount = 60
const batchSize = 13

/** A net in float32 with the given choices, and its images, masks and a source of batches. */
export function smallCase(choices: Partial<NetworkDesign>) {
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
export function compareAlongRun(choices: Partial<NetworkDesign>, points: number): void {
  const { design, set, state, masks, nextBatch } = smallCase(choices)
  const packed = simdKernel.load(set)
  const learningRate = learningRates[design.optimiser]
  let current = state
  for (let point = 0; point <= points; point++) {
    const rows = nextBatch()
    const twin = typescriptKernel.createNetwork(design, current)
    const simd = simdKernel.createNetwork(design, current)
    if (point % 10 === 0) compareAnswers(simd, packed, twin, set, rows)
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

/** The choices of a net and an optimiser whose runs are compared, with a name for each. */
export const twinRuns = (['relu', 'sigmoid', 'tanh'] as const).flatMap((activation) =>
  (['sgd', 'momentum', 'adagrad', 'adam'] as const).flatMap((optimiser) => [
    { name: `${activation} and ${optimiser}`, choices: { activation, optimiser } },
    {
      name: `${activation} and ${optimiser} under L2 and dropout`,
      choices: { activation, optimiser, l2: 0.01, dropout: 0.3 },
    },
  ]),
)

const shapes = [
  [301, 5],
  [301, 50, 10],
  [37, 13, 6, 3],
  [290, 57, 9, 5, 7],
]

/** Compares the kernels along runs of nets of four shapes. */
export function compareShapes(choices: Partial<NetworkDesign>, points: number): void {
  for (const sizes of shapes) compareAlongRun({ sizes, ...choices }, points)
}
