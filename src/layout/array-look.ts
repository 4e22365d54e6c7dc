import { isScalarShape, type Shape } from '../engine/tensor'

/** Pixels along one edge of an image of a digit. */
export const pictureSide = 28

/** The largest number of rows or columns whose entries are written out. */
export const writtenCells = 4

/** The longest vector whose entries stand under their numbers, such as the scores of ten classes. */
const indexedEntries = 10

/**
 * How a value is drawn: a number, cells with their numbers, a vector's cells under their indices, an image of 28 × 28
 * pixels, the columns of a matrix as such images, or a heat map.
 */
export type ArrayLook = 'number' | 'written' | 'indexed' | 'picture' | 'pictures' | 'heat'

/** How a value of this shape is drawn. */
export function arrayLook(shape: Shape): ArrayLook {
  if (isScalarShape(shape)) return 'number'
  if (shape.every((length) => length <= writtenCells)) return 'written'
  if (shape[0] === pictureSide ** 2) return shape.length === 1 ? 'picture' : 'pictures'
  return shape.length === 1 && (shape[0] ?? 0) <= indexedEntries ? 'indexed' : 'heat'
}
