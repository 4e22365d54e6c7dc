import * as v from 'valibot'
import { readAs } from '../../lib/read-as'
import { layerShapes, lectureShape, namedArrays, type Parameters } from '../net/parameters'
import type { TrainingSettings } from '../settings/settings'

/** How a stored net was trained, and how well it did. */
export interface TrainingRecord
  extends Pick<TrainingSettings, 'seed' | 'iterations' | 'batchSize' | 'learningRate'> {
  /** The share of the 10,000 test images that it classifies correctly, in [0, 1]. */
  readonly testAccuracy: number
}

/** The description stored beside the weights: how they were trained, and a checksum. */
export interface TrainedNetDescription extends TrainingRecord {
  /** SHA-256 of the unpacked weights, in hexadecimal. */
  readonly sha256: string
}

/** The names of the stored files: the description as JSON, the weights as gzipped float32. */
export const trainedNetFiles = { description: 'trained-net.json', weights: 'trained-net.bin' } as const

const floatBytes = Float32Array.BYTES_PER_ELEMENT

/** The size of all weights of the lecture's net, in bytes. */
export const weightBytes =
  floatBytes * layerShapes(lectureShape).reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0)

/** All weights in sequence, W1, b1, W2, b2, as little-endian float32. */
export function packWeights(parameters: Parameters): Uint8Array {
  const view = new DataView(new ArrayBuffer(weightBytes))
  let at = 0
  for (const { entries } of namedArrays(parameters)) {
    for (const weight of entries) {
      view.setFloat32(at, weight, true)
      at += floatBytes
    }
  }
  return new Uint8Array(view.buffer)
}

/** Reads the weights written by `packWeights`. */
export function unpackWeights(bytes: Uint8Array): Parameters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const next = (length: number) =>
    Float32Array.from({ length }, () => {
      const weight = view.getFloat32(at, true)
      at += floatBytes
      return weight
    })
  return layerShapes(lectureShape).map(([inputs, outputs]) => ({
    W: next(inputs * outputs),
    b: next(outputs),
  }))
}

const wholeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const descriptionSchema = v.object({
  seed: wholeSchema,
  iterations: wholeSchema,
  batchSize: wholeSchema,
  learningRate: v.number(),
  testAccuracy: v.number(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

/** Reads a description from JSON text; undefined if it does not hold one. */
export const readDescription = (text: string): TrainedNetDescription | undefined =>
  readAs(v.pipe(v.string(), v.parseJson(), descriptionSchema), text)
