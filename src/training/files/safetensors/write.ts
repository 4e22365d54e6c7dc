import { type FileContents, floatBytes, headerLengthBytes } from './contents'

/**
 * The bytes of a safetensors file: the length of the header in 8 little-endian bytes, the header as JSON
 * padded with spaces to a multiple of 8, then the arrays without gaps. Format:
 * github.com/huggingface/safetensors.
 */
export function writeSafetensors({ arrays, metadata }: FileContents): Uint8Array<ArrayBuffer> {
  let end = 0
  const header: Record<string, unknown> = { __metadata__: metadata }
  for (const { name, shape, entries } of arrays) {
    const begin = end
    end += floatBytes * entries.length
    header[name] = { dtype: 'F32', shape, data_offsets: [begin, end] }
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const headerBytes = Math.ceil(text.length / 8) * 8
  const bytes = new Uint8Array(headerLengthBytes + headerBytes + end).fill(0x20, headerLengthBytes)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerBytes), true)
  bytes.set(text, headerLengthBytes)
  const data = new DataView(bytes.buffer, headerLengthBytes + headerBytes)
  let at = 0
  for (const { entries } of arrays) {
    for (const entry of entries) {
      data.setFloat32(at, entry, true)
      at += floatBytes
    }
  }
  return bytes
}
