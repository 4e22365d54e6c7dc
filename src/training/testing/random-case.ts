import { integer, normal, type RandomState, seedRandom, uniform } from '../../lib/random'
import type { NetworkShape, Parameters } from '../parameters'
import { type LabelledImages, sparseImages } from '../sparse-images'

/** A small net with images for it, the images also as dense rows of numbers in [0, 1]. */
export interface RandomCase {
  readonly shape: NetworkShape
  readonly parameters: Parameters
  readonly set: LabelledImages
  readonly dense: number[][]
}

const normals = (length: number, random: RandomState) =>
  Float64Array.from({ length }, () => 0.5 * normal(random))

/** A net of `shape` in float64 with `count` random images, about a third of their pixels dark. */
export function randomCase(seed: number, shape: NetworkShape, count: number): RandomCase {
  const random = seedRandom(seed)
  const { inputs, hidden, classes } = shape
  const bytes = Uint8Array.from({ length: count * inputs }, () =>
    uniform(random) < 1 / 3 ? 0 : integer(random, 256),
  )
  const dense = Array.from({ length: count }, (_, row) =>
    Array.from(bytes.subarray(row * inputs, (row + 1) * inputs), (byte) => Math.fround(byte / 255)),
  )
  const labels = Uint8Array.from({ length: count }, () => integer(random, classes))
  const parameters = {
    W1: normals(inputs * hidden, random),
    b1: normals(hidden, random),
    W2: normals(hidden * classes, random),
    b2: normals(classes, random),
  }
  return { shape, parameters, set: { images: sparseImages(bytes, inputs), labels }, dense }
}
