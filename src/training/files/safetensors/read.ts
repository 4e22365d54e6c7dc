import * as v from 'valibot'
import { isRecord } from '../../../lib/is-record'
import { readAs } from '../../../lib/read-as'
import { type FileArray, type FileContents, floatBytes, headerLengthBytes } from './contents'

/** Why bytes are not a safetensors file of float32 arrays. */
export type FormatFault = 'no-header' | 'bad-header' | 'other-type' | 'wrong-length'

const sizeOf = (shape: readonly number[]): number => shape.reduce((size, length) => size * length, 1)

/** The contents of a safetensors file of float32 arrays, or why `bytes` is not one. */
export function readSafetensors(bytes: Uint8Array): FileContents | FormatFault {
  const header = headerOf(bytes)
  if (!header) return 'no-header'
  const { __metadata__, ...described } = header.fields
  const metadata = readAs(metadataSchema, __metadata__)
  if (!metadata) return 'bad-header'
  const arrays = arraysOf(described, header.data)
  return typeof arrays === 'string' ? arrays : { arrays, metadata }
}

const objectSchema = v.custom<Record<string, unknown>>(isRecord)
const metadataSchema = v.optional(v.pipe(objectSchema, v.record(v.string(), v.string())), {})

const sizeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const arraySchema = v.object({
  dtype: v.string(),
  shape: v.array(sizeSchema),
  data_offsets: v.strictTuple([sizeSchema, sizeSchema]),
})

interface Header {
  readonly fields: Record<string, unknown>
  /** All bytes after the header. */
  readonly data: DataView
}

function headerOf(bytes: Uint8Array): Header | undefined {
  if (bytes.length < headerLengthBytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = Number(view.getBigUint64(0, true))
  const begin = headerLengthBytes + length
  if (begin > bytes.length) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(headerLengthBytes, begin))
    const fields = readAs(objectSchema, JSON.parse(text))
    return (
      fields && { fields, data: new DataView(view.buffer, view.byteOffset + begin, view.byteLength - begin) }
    )
  } catch {
    return undefined
  }
}

function arraysOf(described: Record<string, unknown>, data: DataView): FileArray[] | FormatFault {
  const places = Object.entries(described).map(([name, value]) => placeOf(name, value))
  if (!places.every((place) => place !== undefined)) return 'bad-header'
  if (places.some(({ dtype }) => dtype !== 'F32')) return 'other-type'
  const inOrder = places.toSorted((a, b) => a.begin - b.begin)
  let end = 0
  for (const place of inOrder) {
    if (place.begin !== end || place.end - place.begin !== floatBytes * sizeOf(place.shape))
      return 'wrong-length'
    end = place.end
  }
  if (end !== data.byteLength) return 'wrong-length'
  return inOrder.map(({ name, shape, begin }) => ({
    name,
    shape,
    entries: Float32Array.from({ length: sizeOf(shape) }, (_, i) =>
      data.getFloat32(begin + floatBytes * i, true),
    ),
  }))
}

function placeOf(name: string, value: unknown) {
  const array = readAs(arraySchema, value)
  if (!array) return undefined
  const [begin, end] = array.data_offsets
  return { name, dtype: array.dtype, shape: array.shape, begin, end }
}
