// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Layer } from '../net/parameters'
import type { SparseImages } from '../net/sparse-images'

/**
 * Writes x·W + b of image `row` to `scores`, starting at `offset`. Takes the pixels that are not 0 four at a
 * time, so that a sum is loaded and stored once for four products.
 */
export function sparseScores(
  { W, b }: Layer,
  { starts, columns, values }: SparseImages,
  row: number,
  scores: Float64Array,
  offset: number,
): void {
  const outputs = b.length
  const end = starts[row + 1]!
  let at = starts[row]!
  for (let j = 0; j < outputs; j++) scores[offset + j] = b[j]!
  for (; at + 3 < end; at += 4) {
    const w0 = columns[at]! * outputs
    const w1 = columns[at + 1]! * outputs
    const w2 = columns[at + 2]! * outputs
    const w3 = columns[at + 3]! * outputs
    const x0 = values[at]!
    const x1 = values[at + 1]!
    const x2 = values[at + 2]!
    const x3 = values[at + 3]!
    for (let j = 0; j < outputs; j++) {
      scores[offset + j]! += x0 * W[w0 + j]! + x1 * W[w1 + j]! + x2 * W[w2 + j]! + x3 * W[w3 + j]!
    }
  }
  for (; at < end; at++) {
    const w = columns[at]! * outputs
    const x = values[at]!
    for (let j = 0; j < outputs; j++) scores[offset + j]! += x * W[w + j]!
  }
}
