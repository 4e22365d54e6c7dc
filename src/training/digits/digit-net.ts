import { required } from '../../lib/required'
import { ImagePass } from '../kernel/image-pass'
import { indexOfMaximum } from '../kernel/index-of-maximum'
import { lectureDesign } from '../net/design'
import { lectureShape, type Parameters } from '../net/parameters'
import { sparseImages } from '../net/sparse-images'
import type { TrainingRecord } from './trained-net'

const [imagePixels] = lectureShape

/** A net before and after its training, with images of digits. */
export interface NetAndImages {
  /** (count × 784) bytes, row by row. */
  readonly images: Uint8Array
  /** The digit that each image shows. */
  readonly labels: Uint8Array
  readonly trained: Parameters
  /** The same net before its first batch. */
  readonly untrained: Parameters
}

/** A net that reads digits, with the images that it is tested with, and how it was trained. */
export interface DigitNet extends NetAndImages {
  readonly record: TrainingRecord
}

/** The bytes of one image, a view. */
const imageBytes = ({ images }: NetAndImages, image: number): Uint8Array =>
  images.subarray(image * imagePixels, (image + 1) * imagePixels)

/** The digit that an image shows; throws if there is no such image. */
export const labelOf = ({ labels }: NetAndImages, image: number): number =>
  required(labels[image], `there is no image ${image}`)

/** The pixels of one image as the net receives them: byte / 255 in float32. */
export const pixelsOf = (net: NetAndImages, image: number): Float64Array =>
  Float64Array.from(imageBytes(net, image), (byte) => Math.fround(byte / 255))

/** The ten scores that a net with `parameters` assigns to an image. */
export function scoresOf(net: NetAndImages, parameters: Parameters, image: number): Float64Array {
  const pass = new ImagePass(lectureDesign, parameters)
  pass.forward(sparseImages(imageBytes(net, image), imagePixels), 0)
  return pass.scores
}

/** The digit that the trained net predicts for an image. */
export const readingOf = (net: DigitNet, image: number): number =>
  indexOfMaximum(scoresOf(net, net.trained, image))
