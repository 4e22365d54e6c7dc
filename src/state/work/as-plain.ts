import { base64 } from '../../lib/base64'

/**
 * A value in a form that JSON can hold without loss: typed arrays as base64 bytes, and numbers that are not
 * finite by name. Throws a RangeError if a value contains itself.
 */
export function asPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value
    return { type: value.constructor.name, base64: base64(new Uint8Array(buffer, byteOffset, byteLength)) }
  }
  if (Array.isArray(value)) return value.map(asPlain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asPlain(part)]))
}
