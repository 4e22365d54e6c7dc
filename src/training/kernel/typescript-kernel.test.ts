import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { lectureDesign } from '../net/design'
import { type Activation, initialState, type NetworkDesign } from '../net/network'
import { initialParameters, lectureShape, namedArrays } from '../net/parameters'
import { sparseImages } from '../net/sparse-images'
import { engineGradients } from '../testing/engine-gradients'
import { flat, largestDifference } from '../testing/largest-difference'
import { type RandomCase, randomCase } from '../testing/random-case'
import { typescriptKernel } from './typescript-kernel'

const designs = fc.record<Pick<NetworkDesign, 'sizes' | 'activation'>>({
  sizes: fc
    .tuple(
      fc.integer({ min: 1, max: 13 }),
      fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
      fc.integer({ min: 2, max: 5 }),
    )
    .map(([inputs, hidden, classes]) => [inputs, ...hidden, classes]),
  activation: fc.constantFrom<Activation>('relu', 'sigmoid', 'tanh'),
})
const cases = fc
  .tuple(fc.integer({ min: 0, max: 1e9 }), designs, fc.integer({ min: 1, max: 6 }))
  .map(([seed, design, count]) => randomCase(seed, design, count))

const networkOf = ({ design, state }: RandomCase) => typescriptKernel.createNetwork(design, state)

describe('the TypeScript kernel', () => {
  it("agrees with the engine's reverse mode, including images drawn twice", () => {
    fc.assert(
      fc.property(cases, (example) => {
        const rows = Uint32Array.of(...example.rows, 0)
        const expected = engineGradients(example, rows)
        const actual = namedArrays(networkOf(example).gradients(example.set, rows))
        for (const [i, { name, entries }] of expected.gradients.entries()) {
          expect(largestDifference(actual[i]?.entries ?? [], entries), name).toBeLessThan(1e-12)
        }
        expect(networkOf(example).trainBatch(example.set, rows, 1)).toBeCloseTo(expected.loss, 12)
      }),
    )
  })

  it('subtracts the learning rate times the gradient', () => {
    fc.assert(
      fc.property(cases, (example) => {
        const network = networkOf(example)
        const gradients = flat(network.gradients(example.set, example.rows))
        network.trainBatch(example.set, example.rows, 0.25)
        const expected = flat(example.state.parameters).map((x, i) => x - 0.25 * (gradients[i] ?? 0))
        expect(largestDifference(flat(network.state().parameters), expected)).toBeLessThan(1e-14)
      }),
    )
  })

  it('starts near ln 10 with the lecture’s small weights, and stays in float32', () => {
    const initial = initialParameters(lectureShape, 0.01, seedRandom(1))
    const network = typescriptKernel.createNetwork(lectureDesign, initialState(lectureDesign, initial))
    const bytes = Uint8Array.from({ length: 784 * 10 }, (_, i) => (i % 5 === 0 ? i % 256 : 0))
    const set = { images: sparseImages(bytes, 784), labels: Uint8Array.from({ length: 10 }, (_, i) => i) }
    const loss = network.trainBatch(
      set,
      Uint32Array.from({ length: 10 }, (_, i) => i),
      0.1,
    )
    expect(loss).toBeCloseTo(Math.log(10), 1)
    expect(network.state().parameters[0]?.W).toBeInstanceOf(Float32Array)
  })

  it('does not change the state it was given, and returns copies', () => {
    const example = randomCase(5, { sizes: [5, 3, 2], optimiser: 'adam' }, 4)
    const before = structuredClone(example.state)
    const network = networkOf(example)
    const given = network.state()
    network.trainBatch(example.set, example.rows, 1)
    expect(example.state).toEqual(before)
    expect(given).toEqual(before)
  })

  it('continues from a state with the same bits', () => {
    for (const optimiser of ['sgd', 'momentum', 'adagrad', 'adam'] as const) {
      const { design, state, set, rows } = randomCase(8, { sizes: [6, 5, 4, 3], optimiser, l2: 0.01 }, 5)
      const undisturbed = typescriptKernel.createNetwork(design, state)
      for (let i = 0; i < 4; i++) undisturbed.trainBatch(set, rows, 0.1)
      const first = typescriptKernel.createNetwork(design, state)
      for (let i = 0; i < 2; i++) first.trainBatch(set, rows, 0.1)
      const second = typescriptKernel.createNetwork(design, structuredClone(first.state()))
      for (let i = 0; i < 2; i++) second.trainBatch(set, rows, 0.1)
      expect(second.state()).toEqual(undisturbed.state())
    }
  })

  const identity = {
    W: Float64Array.of(1, 0, 0, 1),
    b: new Float64Array(2),
  }
  const scaled = { W: Float64Array.of(255, 0, 0, 255), b: new Float64Array(2) }
  const bright = sparseImages(Uint8Array.of(255, 0, 0, 255, 10, 20), 2)

  it('counts the images whose label has the highest score', () => {
    const design = { ...lectureDesign, sizes: [2, 2, 2] }
    const set = { images: bright, labels: Uint8Array.of(0, 0, 1) }
    const network = typescriptKernel.createNetwork(design, initialState(design, [identity, identity]))
    expect(network.countCorrect(set, 0, 3)).toBe(2)
    expect(network.countCorrect(set, 1, 3)).toBe(1)
  })

  it('returns probabilities and activations of selected images', () => {
    const design = { ...lectureDesign, sizes: [2, 2, 2], activation: 'sigmoid' as const }
    const set = { images: bright, labels: new Uint8Array(3) }
    const network = typescriptKernel.createNetwork(design, initialState(design, [scaled, identity]))
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
    const [hidden] = network.activations(set, Uint32Array.of(2))
    expect(largestDifference(hidden ?? [], [sigmoid(10), sigmoid(20)])).toBeLessThan(1e-6)
    const first = sigmoid(1 - 0.5) // scores (1, 1/2) of the first image: sigmoid(255) is 1, sigmoid(0) is 1/2
    expect(
      largestDifference(network.probabilities(set, 0, 2), [first, 1 - first, 1 - first, first]),
    ).toBeLessThan(1e-12)
  })

  it('reports a loss that is not finite instead of hiding it', () => {
    const example = randomCase(6, { sizes: [5, 3, 2] }, 4)
    const network = networkOf(example)
    network.trainBatch(example.set, example.rows, Number.MAX_VALUE)
    network.trainBatch(example.set, example.rows, Number.MAX_VALUE)
    expect(network.trainBatch(example.set, example.rows, 1)).toBeNaN()
  })
})
