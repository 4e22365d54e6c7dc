import type { Shape, Tensor } from '../tensor'

/** The longest axis that is written out number by number. */
const longestAxis = 4

/**
 * Whether an array of this shape is small enough to be written out in a formula: at most 4 × 4. Of a larger one, one entry
 * is written.
 */
export const canBeWritten = (shape: Shape): boolean => shape.every((length) => length <= longestAxis)

/** The rows of a matrix, or a vector as one row. */
export const rowsOf = ({ shape, data }: Tensor): readonly (readonly number[])[] =>
  inRows(shape, Array.from(data))

/** The entries of an array of this shape, row by row. */
export function inRows<Entry>(shape: Shape, entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const columns = shape.at(-1) ?? 1
  return Array.from({ length: entries.length / columns }, (_, row) =>
    entries.slice(row * columns, (row + 1) * columns),
  )
}
