import type { Graph } from '../engine/graph'
import { GraphBuilder } from '../engine/graph-builder'
import { affine } from '../engine/ops/affine'
import { relu } from '../engine/ops/relu'
import { softmaxCrossEntropy } from '../engine/ops/softmax-cross-entropy'
import { full, generate, type Tensor } from '../engine/tensor'
import { withTargets } from '../engine/with-targets'
import { normal, type RandomState, seedRandom } from '../lib/random'
import { lectureShape } from '../training/net/parameters'
import type { DigitNet } from './protocol'
import type { TestDigits } from './test-digits'

/** The inputs of the real-size net whose gradients are checked. */
export const digitParameters = ['W1', 'b1', 'W2', 'b2'] as const

/**
 * Weights √(2 / inputs) × normal, which keep the scores near 1 through a ReLU. Source: He et al., "Delving
 * Deep into Rectifiers" (2015).
 */
function heWeights(inputs: number, outputs: number, random: RandomState): Tensor {
  const scale = Math.sqrt(2 / inputs)
  return generate([inputs, outputs], () => scale * normal(random))
}

/**
 * The 784-50-10 net on a batch of test images: X (N, 784) and the class indices t (N,) are data and get no
 * gradient; the biases are 0.
 */
export function digitGraph({ seed, images }: DigitNet, digits: TestDigits): Graph {
  const [inputs, hidden, classes] = lectureShape
  const random = seedRandom(seed)
  const pixels = images.flatMap((image) =>
    Array.from(digits.images.subarray(image * inputs, (image + 1) * inputs), (grey) => grey / 255),
  )
  const builder = new GraphBuilder()
  const X = builder.input({ id: 'X' }, { shape: [images.length, inputs], data: Float64Array.from(pixels) })
  const W1 = builder.input({ id: 'W1' }, heWeights(inputs, hidden, random))
  const b1 = builder.input({ id: 'b1' }, full([hidden], 0))
  const W2 = builder.input({ id: 'W2' }, heWeights(hidden, classes, random))
  const b2 = builder.input({ id: 'b2' }, full([classes], 0))
  const labels = images.flatMap((image) => digits.labels[image] ?? [])
  const t = builder.input({ id: 't' }, { shape: [images.length], data: Float64Array.from(labels) })
  const H = builder.apply({ id: 'H' }, affine, [X, W1, b1])
  const Z = builder.apply({ id: 'Z' }, relu, [H])
  const A = builder.apply({ id: 'A' }, affine, [Z, W2, b2])
  const L = builder.apply({ id: 'L' }, softmaxCrossEntropy, [A, t])
  return withTargets(builder.build(L), new Set(['X', 't']))
}
