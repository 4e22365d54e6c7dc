import { integer, normal, type RandomState, seedRandom, uniform } from '../../lib/random'
import { lectureDesign } from '../net/design'
import { createMasks, drawMasks } from '../net/dropout-masks'
import { type DropoutMasks, initialState, type NetworkDesign, type NetworkState } from '../net/network'
import { type Layer, layerShapes } from '../net/parameters'
import { type LabelledImages, sparseImages } from '../net/sparse-images'

/** A small net with images for it, also as dense rows of numbers in [0, 1]. */
export interface RandomCase {
  readonly design: NetworkDesign
  readonly state: NetworkState
  readonly set: LabelledImages
  readonly dense: number[][]
  /** All images, in order. */
  readonly rows: Uint32Array
  /** Masks for all images, if the design has dropout. */
  readonly masks: DropoutMasks | undefined
}

const normals = (length: number, random: RandomState) =>
  Float64Array.from({ length }, () => 0.5 * normal(random))

/**
 * A net in float64, like the lecture's except for `choices`, with `count` random images, about a third of
 * their pixels dark.
 */
export function randomCase(seed: number, choices: Partial<NetworkDesign>, count: number): RandomCase {
  const random = seedRandom(seed)
  const design = { ...lectureDesign, ...choices }
  const shapes = layerShapes(design.sizes)
  const [inputs = 0] = design.sizes
  const bytes = Uint8Array.from({ length: count * inputs }, () =>
    uniform(random) < 1 / 3 ? 0 : integer(random, 256),
  )
  const dense = Array.from({ length: count }, (_, row) =>
    Array.from(bytes.subarray(row * inputs, (row + 1) * inputs), (byte) => Math.fround(byte / 255)),
  )
  const labels = Uint8Array.from({ length: count }, () => integer(random, design.sizes.at(-1) ?? 0))
  const parameters = shapes.map(
    ([from, to]): Layer => ({ W: normals(from * to, random), b: normals(to, random) }),
  )
  const masks = createMasks(design, count)
  if (masks) drawMasks(masks, design.dropout, random)
  return {
    design,
    state: initialState(design, parameters),
    set: { images: sparseImages(bytes, inputs), labels },
    dense,
    rows: Uint32Array.from({ length: count }, (_, row) => row),
    masks,
  }
}
