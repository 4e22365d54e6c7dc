/** A header consists of the magic number and one 32-bit size for each dimension. */
const headerBytes = (dimensions: readonly number[]) => 4 + 4 * dimensions.length

/** The size of a whole IDX file of unsigned bytes. */
export const fileBytes = (dimensions: readonly number[]) =>
  headerBytes(dimensions) + dimensions.reduce((product, size) => product * size, 1)

const unsignedByteType = 0x08

/**
 * The entries of an IDX file of unsigned bytes, as a view without its header; undefined if the header does
 * not state exactly `dimensions`. Format: LeCun, "The MNIST database of handwritten digits".
 */
export function idxEntries(file: Uint8Array, dimensions: readonly number[]): Uint8Array | undefined {
  if (file.length < headerBytes(dimensions)) return undefined
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (view.getUint32(0) !== unsignedByteType * 256 + dimensions.length) return undefined
  const stated = dimensions.every((size, i) => view.getUint32(4 + 4 * i) === size)
  return stated ? file.subarray(headerBytes(dimensions)) : undefined
}
