import { type Floats, lectureShape, type NetworkShape, type Parameters } from '../parameters'
import type { TrainingSettings } from '../settings'

/** How a stored net was trained, and how good it became. */
export interface TrainingRecord extends TrainingSettings {
  /** The share of the 10,000 test images that it reads right, in [0, 1]. */
  readonly testAccuracy: number
}

/** What lies beside the stored weights: how they came about, and what tells that they came whole. */
export interface TrainedNetDescription extends TrainingRecord {
  /** SHA-256 of the unpacked weights, in hexadecimal. */
  readonly sha256: string
}

/** The names under which the net is stored: its description as JSON, its weights as gzipped float32. */
export const trainedNetFiles = { description: 'trained-net.json', weights: 'trained-net.bin' } as const

const names = ['W1', 'b1', 'W2', 'b2'] as const

const lengthsOf = ({ inputs, hidden, classes }: NetworkShape): Record<(typeof names)[number], number> => ({
  W1: inputs * hidden,
  b1: hidden,
  W2: hidden * classes,
  b2: classes,
})

const floatBytes = Float32Array.BYTES_PER_ELEMENT

/** Bytes of all weights of the lecture's net. */
export const weightBytes = floatBytes * Object.values(lengthsOf(lectureShape)).reduce((a, b) => a + b, 0)

/** All weights one after another, W1, b1, W2, b2, as float32, little end first. */
export function packWeights(parameters: Parameters): Uint8Array {
  const view = new DataView(new ArrayBuffer(weightBytes))
  let at = 0
  for (const name of names) {
    for (const weight of parameters[name]) {
      view.setFloat32(at, weight, true)
      at += floatBytes
    }
  }
  return new Uint8Array(view.buffer)
}

/** The weights that `packWeights` wrote. */
export function unpackWeights(bytes: Uint8Array): Parameters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lengths = lengthsOf(lectureShape)
  let at = 0
  const next = (length: number): Floats =>
    Float32Array.from({ length }, () => {
      const weight = view.getFloat32(at, true)
      at += floatBytes
      return weight
    })
  const [W1, b1, W2, b2] = names.map((name) => next(lengths[name])) as [Floats, Floats, Floats, Floats]
  return { W1, b1, W2, b2 }
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The description that a JSON value holds; undefined where it is none. */
export function readDescription(value: unknown): TrainedNetDescription | undefined {
  if (!isRecord(value)) return undefined
  const { seed, iterations, batchSize, learningRate, testAccuracy, sha256 } = value
  if (!isWhole(seed) || !isWhole(iterations) || !isWhole(batchSize)) return undefined
  if (typeof learningRate !== 'number' || typeof testAccuracy !== 'number') return undefined
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined
  return { seed, iterations, batchSize, learningRate, testAccuracy, sha256 }
}
