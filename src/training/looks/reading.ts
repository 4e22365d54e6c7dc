// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import { required } from '../../lib/required'
import { ImagePass } from '../kernel/image-pass'
import { indexOfMaximum } from '../kernel/index-of-maximum'
import { maximumOf, softmax } from '../kernel/softmax'
import type { NetworkDesign } from '../net/network'
import { type Layer, type Parameters, zerosLike } from '../net/parameters'
import { sparseImages } from '../net/sparse-images'
import type { OpenNet } from './open-net'

/** Asks for the net's prediction for an image that is not from MNIST. */
export interface ReadingQuestion {
  readonly kind: 'reading'
  /** 28 × 28 bytes, 0 black. */
  readonly image: Uint8Array
  /** The digit whose loss is differentiated; if undefined, the predicted one. */
  readonly label?: number
}

/** The net's prediction for an image. */
export interface Reading {
  readonly reading: number
  /** One for each digit. */
  readonly probabilities: Float64Array
  /** The digit that the loss and the gradient belong to. */
  readonly label: number
  /** −log of the probability of `label`, in nats. */
  readonly loss: number
  /** ∂L/∂x for `label`, one entry for each pixel x in [0, 1]. */
  readonly gradient: Float64Array
}

/** δ·Wᵀ for one row δ: the gradient that a layer passes to its inputs. */
function backToInputs({ W, b }: Layer, deltas: Float64Array): Float64Array {
  const outputs = b.length
  return Float64Array.from({ length: W.length / outputs }, (_, i) => {
    let sum = 0
    for (let j = 0; j < outputs; j++) sum += W[i * outputs + j]! * deltas[j]!
    return sum
  })
}

/**
 * The net's prediction for an image, and the gradient of its loss with respect to the pixels: y − t taken
 * back through all layers.
 */
export function readingBy(
  design: NetworkDesign,
  parameters: Parameters,
  { image, label: wanted }: Omit<ReadingQuestion, 'kind'>,
): Reading {
  const pass = new ImagePass(design, parameters)
  const { scores } = pass
  pass.forward(sparseImages(image, image.length), 0)
  softmax(scores, maximumOf(scores))
  const probabilities = scores.slice()
  const reading = indexOfMaximum(probabilities)
  const label = wanted ?? reading
  scores[label] = probabilities[label]! - 1
  const first = required(parameters[0], 'a net has a layer')
  const deltas = new Float64Array(first.b.length)
  pass.backward(0, undefined, zerosLike(parameters), deltas)
  return {
    reading,
    probabilities,
    label,
    loss: -Math.log(probabilities[label]!),
    gradient: backToInputs(first, deltas),
  }
}

/** The current net's prediction for an image. */
export const readingOf = (net: OpenNet, question: ReadingQuestion): Reading =>
  readingBy(net.design, net.state().parameters, question)
