import { describe, expect, it } from 'vitest'
import type { FileContents } from './contents'
import { readSafetensors } from './read'
import { writeSafetensors } from './write'

const contents: FileContents = {
  arrays: [
    { name: 'W1', shape: [2, 3], entries: Float32Array.of(1, -2, 0.1, 3e38, 1e-45, -0) },
    { name: 'b1', shape: [3], entries: Float32Array.of(5, 6, 7) },
  ],
  metadata: { note: 'ä 한글 "quoted"' },
}

/** A file with a header given as text, and that many zero bytes for the arrays. */
function fileOf(header: unknown, dataBytes: number): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header))
  const bytes = new Uint8Array(8 + text.length + dataBytes)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 8)
  return bytes
}

const array = (shape: unknown, offsets: unknown, dtype: unknown = 'F32') => ({
  dtype,
  shape,
  data_offsets: offsets,
})

describe('readSafetensors', () => {
  it('reads back exactly what was written', () => {
    expect(readSafetensors(writeSafetensors(contents))).toEqual(contents)
  })

  it('reads from the middle of a buffer', () => {
    const file = writeSafetensors(contents)
    const room = new Uint8Array(file.length + 5)
    room.set(file, 5)
    expect(readSafetensors(room.subarray(5))).toEqual(contents)
  })

  it('reads a file without metadata, with arrays in the order of their bytes', () => {
    const file = fileOf({ b: array([1], [4, 8]), a: array([], [0, 4]) }, 8)
    const expected = [
      { name: 'a', shape: [], entries: Float32Array.of(0) },
      { name: 'b', shape: [1], entries: Float32Array.of(0) },
    ]
    expect(readSafetensors(file)).toEqual({ arrays: expected, metadata: {} })
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a length alone', new Uint8Array(8)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['a header that is not JSON', fileOf('{"a":', 0)],
    ['a header that is a list', fileOf([], 0)],
    ['a header that is cut short', writeSafetensors(contents).subarray(0, 60)],
  ])('finds no header in %s', (_, bytes) => {
    expect(readSafetensors(bytes)).toBe('no-header')
  })

  it.each([
    ['metadata of numbers', { __metadata__: { a: 1 } }],
    ['an array that is a number', { a: 1 }],
    ['a negative shape', { a: array([-1], [0, 4]) }],
    ['three offsets', { a: array([1], [0, 4, 4]) }],
    ['a type that is a number', { a: array([1], [0, 4], 1) }],
  ])('rejects a header with %s', (_, header) => {
    expect(readSafetensors(fileOf(header, 4))).toBe('bad-header')
  })

  it('rejects arrays of another type', () => {
    expect(readSafetensors(fileOf({ a: array([1], [0, 8], 'F64') }, 8))).toBe('other-type')
  })

  it.each([
    ['too short', { a: array([2], [0, 8]) }, 4],
    ['too long', { a: array([1], [0, 4]) }, 8],
    ['of a size that does not fit their shape', { a: array([3], [0, 8]) }, 8],
    ['with a gap', { a: array([1], [4, 8]) }, 8],
    ['overlapping', { a: array([1], [0, 4]), b: array([1], [0, 4]) }, 4],
  ])('rejects arrays that are %s', (_, header, dataBytes) => {
    expect(readSafetensors(fileOf(header, dataBytes))).toBe('wrong-length')
  })
})

describe('writeSafetensors', () => {
  it('starts the arrays at a multiple of 8', () => {
    const bytes = writeSafetensors(contents)
    const headerBytes = new DataView(bytes.buffer).getUint32(0, true)
    expect(headerBytes % 8).toBe(0)
    expect(bytes).toHaveLength(8 + headerBytes + 4 * 9)
    expect(new DataView(bytes.buffer).getFloat32(8 + headerBytes + 4, true)).toBe(-2)
  })
})
