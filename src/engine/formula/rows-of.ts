import type { Shape, Tensor } from '../tensor'

/** The longest axis that is written out number by number. */
const longestAxis = 4

/**
 * Whether an array of this shape is small enough to be written out in a formula: at most 4 × 4. Of a larger one, one entry
 * is written.
 */
export const canBeWritten = (shape: Shape): boolean => shape.every((length) => length <= longestAxis)

/** The rows of a matrix, or a vector as one row. */
export function rowsOf(tensor: Tensor): readonly (readonly number[])[] {
  const columns = tensor.shape.at(-1) ?? 1
  return Array.from({ length: tensor.data.length / columns }, (_, row) =>
    Array.from(tensor.data.subarray(row * columns, (row + 1) * columns)),
  )
}
