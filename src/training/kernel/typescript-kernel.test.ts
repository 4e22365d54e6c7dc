import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { initialParameters, lectureShape, type Parameters } from '../parameters'
import { sparseImages } from '../sparse-images'
import { denseGradients } from '../testing/dense-reference'
import { type RandomCase, randomCase } from '../testing/random-case'
import { typescriptKernel } from './typescript-kernel'

const shapes = fc.record({
  inputs: fc.integer({ min: 1, max: 13 }),
  hidden: fc.integer({ min: 1, max: 7 }),
  classes: fc.integer({ min: 2, max: 5 }),
})
const cases = fc
  .tuple(fc.integer({ min: 0, max: 1e9 }), shapes, fc.integer({ min: 1, max: 6 }))
  .map(([seed, shape, count]) => randomCase(seed, shape, count))

const allRows = ({ set }: RandomCase) => Uint32Array.from({ length: set.labels.length }, (_, row) => row)
const names = ['W1', 'b1', 'W2', 'b2'] as const

/** The gradients that one iteration at learning rate 1 took off the parameters. */
function gradientsByUpdate({ shape, parameters, set }: RandomCase, rows: Uint32Array) {
  const network = typescriptKernel.createNetwork(shape, parameters)
  const loss = network.trainBatch(set, rows, 1)
  const after = network.parameters()
  const taken = (name: keyof Parameters) => Array.from(parameters[name], (x, i) => x - (after[name][i] ?? 0))
  return { loss, W1: taken('W1'), b1: taken('b1'), W2: taken('W2'), b2: taken('b2') }
}

function lossAt(
  { shape, parameters, set }: RandomCase,
  name: keyof Parameters,
  index: number,
  shift: number,
) {
  const moved = parameters[name].slice()
  moved[index] = (moved[index] ?? 0) + shift
  const network = typescriptKernel.createNetwork(shape, { ...parameters, [name]: moved })
  return network.trainBatch(set, Uint32Array.from(set.labels.keys()), 0)
}

const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (x, i) => Math.abs(x - (b[i] ?? Number.NaN))))

describe('the TypeScript kernel', () => {
  it('agrees with a net of dense matrices, images drawn twice included', () => {
    fc.assert(
      fc.property(cases, (example) => {
        const rows = Uint32Array.of(...allRows(example), 0)
        const x = Array.from(rows, (row) => example.dense[row] ?? [])
        const labels = Array.from(rows, (row) => example.set.labels[row] ?? 0)
        const expected = denseGradients(example.shape, example.parameters, x, labels)
        const actual = gradientsByUpdate(example, rows)
        expect(actual.loss).toBeCloseTo(expected.loss, 12)
        for (const name of names) expect(largestDifference(actual[name], expected[name])).toBeLessThan(1e-12)
      }),
    )
  })

  it('agrees with central differences for every parameter', () => {
    const example = randomCase(3, { inputs: 11, hidden: 6, classes: 4 }, 5)
    const gradients = gradientsByUpdate(example, allRows(example))
    const h = 1e-5
    for (const name of names) {
      const numerical = Array.from(
        gradients[name],
        (_, i) => (lossAt(example, name, i, h) - lossAt(example, name, i, -h)) / (2 * h),
      )
      expect(largestDifference(gradients[name], numerical)).toBeLessThan(1e-9)
    }
  })

  it('takes the learning rate times the gradient off', () => {
    const example = randomCase(4, { inputs: 5, hidden: 3, classes: 2 }, 4)
    const gradients = gradientsByUpdate(example, allRows(example))
    const network = typescriptKernel.createNetwork(example.shape, example.parameters)
    network.trainBatch(example.set, allRows(example), 0.25)
    const expected = Array.from(example.parameters.W2, (w, i) => w - 0.25 * (gradients.W2[i] ?? 0))
    expect(largestDifference(network.parameters().W2, expected)).toBeLessThan(1e-14)
  })

  it('starts near ln 10 with the small weights of the lecture, and stays in float32', () => {
    const initial = initialParameters(lectureShape, 0.01, seedRandom(1))
    const network = typescriptKernel.createNetwork(lectureShape, initial)
    const bytes = Uint8Array.from({ length: 784 * 10 }, (_, i) => (i % 5 === 0 ? i % 256 : 0))
    const set = { images: sparseImages(bytes, 784), labels: Uint8Array.from({ length: 10 }, (_, i) => i) }
    const loss = network.trainBatch(
      set,
      Uint32Array.from({ length: 10 }, (_, i) => i),
      0.1,
    )
    expect(loss).toBeCloseTo(Math.log(10), 1)
    expect(network.parameters().W1).toBeInstanceOf(Float32Array)
  })

  it('leaves the parameters that it was given alone', () => {
    const example = randomCase(5, { inputs: 5, hidden: 3, classes: 2 }, 4)
    const before = example.parameters.W1.slice()
    typescriptKernel
      .createNetwork(example.shape, example.parameters)
      .trainBatch(example.set, allRows(example), 1)
    expect(example.parameters.W1).toEqual(before)
  })

  it('counts the images whose label has the highest score', () => {
    const shape = { inputs: 2, hidden: 2, classes: 2 }
    const identity = Float64Array.of(1, 0, 0, 1)
    const parameters = { W1: identity, b1: new Float64Array(2), W2: identity, b2: new Float64Array(2) }
    const images = sparseImages(Uint8Array.of(255, 0, 0, 255, 10, 20), 2)
    const set = { images, labels: Uint8Array.of(0, 0, 1) }
    const network = typescriptKernel.createNetwork(shape, parameters)
    expect(network.countCorrect(set, 0, 3)).toBe(2)
    expect(network.countCorrect(set, 1, 3)).toBe(1)
  })

  it('tells a loss that is not finite, and does not hide it', () => {
    const example = randomCase(6, { inputs: 5, hidden: 3, classes: 2 }, 4)
    const network = typescriptKernel.createNetwork(example.shape, example.parameters)
    network.trainBatch(example.set, allRows(example), Number.MAX_VALUE)
    network.trainBatch(example.set, allRows(example), Number.MAX_VALUE)
    expect(network.trainBatch(example.set, allRows(example), 1)).toBeNaN()
  })
})
