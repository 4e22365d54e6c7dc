import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { readAs } from '../../lib/read-as'
import { required } from '../../lib/required'
import { sizesOf } from '../net/design'
import { layerShapes, namedArrays, type Parameters } from '../net/parameters'
import type { TrainingSettings } from '../settings/settings'
import { settingsSchema } from '../settings/settings-schema'
import type { FileArray } from './safetensors/contents'
import { readSafetensors } from './safetensors/read'
import { writeSafetensors } from './safetensors/write'
import type { WeightsFault } from './weights-fault'

/** A saved net: its weights and how it was trained. */
export interface SavedNet {
  readonly settings: TrainingSettings
  /** The number of updates so far. */
  readonly iteration: number
  readonly parameters: Parameters
}

const version = '1'

const metadataSchema = v.object({
  backstep: v.literal(version),
  settings: v.pipe(v.string(), v.parseJson(), settingsSchema),
  iteration: v.pipe(v.string(), v.transform(Number), v.safeInteger(), v.minValue(0)),
})

/** A checksum of the names, the shapes and the bytes of all arrays, in hexadecimal. */
function checksumOf(arrays: readonly FileArray[]): string {
  const hash = sha256.create()
  for (const { name, shape, entries } of arrays) {
    hash.update(new TextEncoder().encode(`${name} ${shape.join(' ')}\n`))
    hash.update(littleEnded(entries))
  }
  return bytesToHex(hash.digest())
}

function littleEnded(entries: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(entries.byteLength))
  entries.forEach((entry, i) => {
    view.setFloat32(i * Float32Array.BYTES_PER_ELEMENT, entry, true)
  })
  return new Uint8Array(view.buffer)
}

/**
 * The net as a safetensors file: W1 (inputs × outputs), b1, W2, b2 … in float32; the metadata contain the
 * settings as JSON.
 */
export function writeWeights({ settings, iteration, parameters }: SavedNet): Uint8Array<ArrayBuffer> {
  const arrays = namedArrays(parameters).map(({ name, shape, entries }) => ({
    name,
    shape,
    entries: Float32Array.from(entries),
  }))
  const metadata = {
    backstep: version,
    settings: JSON.stringify(settings),
    iteration: String(iteration),
    sha256: checksumOf(arrays),
  }
  return writeSafetensors({ arrays, metadata })
}

/** The net in a file written by `writeWeights`, or what is wrong with the file; nothing in it is trusted. */
export function readWeights(bytes: Uint8Array): SavedNet | WeightsFault {
  const contents = readSafetensors(bytes)
  if (typeof contents === 'string') return { code: contents }
  const { arrays, metadata } = contents
  const described = readAs(metadataSchema, metadata)
  if (!described) return { code: 'no-settings' }
  const { settings, iteration } = described
  const sorted = arrays.toSorted((a, b) => layerOf(a) - layerOf(b) || (a.name < b.name ? -1 : 1))
  const [found, wanted] = [sorted.map(worded).join(', '), wantedArrays(settings)]
  if (found !== wanted) return { code: 'other-arrays', found, wanted }
  if (metadata.sha256 !== checksumOf(sorted)) return { code: 'altered' }
  if (!sorted.every(({ entries }) => entries.every(Number.isFinite))) return { code: 'not-finite' }
  return { settings, iteration, parameters: parametersOf(sorted) }
}

const layerOf = ({ name }: FileArray): number => Number(name.slice(1))

const worded = ({ name, shape }: Omit<FileArray, 'entries'>): string => `${name} (${shape.join(' × ')})`

/** The arrays of a net with `settings`, as text. */
function wantedArrays({ hiddenLayers }: TrainingSettings): string {
  const arrays = layerShapes(sizesOf(hiddenLayers)).flatMap(([inputs, outputs], layer) => [
    { name: `W${layer + 1}`, shape: [inputs, outputs] },
    { name: `b${layer + 1}`, shape: [outputs] },
  ])
  return arrays.map(worded).join(', ')
}

/** The layers whose arrays are listed as W, b, W, b and so on. */
function parametersOf(arrays: readonly FileArray[]): Parameters {
  const [weights, biases] = [arrays.filter((_, i) => i % 2 === 0), arrays.filter((_, i) => i % 2 === 1)]
  return weights.map(({ entries: W }, layer) => ({
    W,
    b: required(biases[layer], 'each W is followed by its b').entries,
  }))
}
