// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Parameters } from '../parameters'
import type { SparseImages } from '../sparse-images'

/**
 * Writes x·W1 + b1 of image `row` into `scores` from `offset` on. Walks the pixels that are not 0, four in each
 * pass, so that a sum is fetched and stored once for four products.
 */
export function hiddenScores(
  { W1, b1 }: Parameters,
  { starts, columns, values }: SparseImages,
  row: number,
  scores: Float64Array,
  offset: number,
): void {
  const hidden = b1.length
  const end = starts[row + 1]!
  let at = starts[row]!
  for (let j = 0; j < hidden; j++) scores[offset + j] = b1[j]!
  for (; at + 3 < end; at += 4) {
    const w0 = columns[at]! * hidden
    const w1 = columns[at + 1]! * hidden
    const w2 = columns[at + 2]! * hidden
    const w3 = columns[at + 3]! * hidden
    const x0 = values[at]!
    const x1 = values[at + 1]!
    const x2 = values[at + 2]!
    const x3 = values[at + 3]!
    for (let j = 0; j < hidden; j++) {
      scores[offset + j]! += x0 * W1[w0 + j]! + x1 * W1[w1 + j]! + x2 * W1[w2 + j]! + x3 * W1[w3 + j]!
    }
  }
  for (; at < end; at++) {
    const w = columns[at]! * hidden
    const x = values[at]!
    for (let j = 0; j < hidden; j++) scores[offset + j]! += x * W1[w + j]!
  }
}
