import { isScalarShape, type Shape } from '../engine/tensor'

/** Pixels along one edge of an image of a digit, and in all of it. */
export const pictureSide = 28
export const pixelsPerPicture = pictureSide ** 2

/** The largest number of rows or columns whose entries are written out. */
const writtenCells = 4

/** The longest vector whose entries are written out under their indices, such as the scores of ten classes. */
const indexedEntries = 10

/**
 * How a value is drawn: a number, cells with their numbers, a vector's cells with their numbers under their indices, an
 * image of 28 × 28 pixels, the columns or the rows of a matrix as such images, or a heat map; in symbols instead of
 * numbers, as a formula, or not at all where its name says enough.
 */
export type ArrayLook = 'number' | 'written' | 'indexed' | 'picture' | 'pictures' | 'heat' | 'symbol' | 'none'

/** Whether a value is written in one line on its edge, or not at all. */
export const isInLine = (look: ArrayLook): look is 'number' | 'symbol' | 'none' =>
  look === 'number' || look === 'symbol' || look === 'none'

/** Whether entries are read off their colours, as no numbers are written in them. */
export const isMap = (look: ArrayLook): look is 'picture' | 'pictures' | 'heat' =>
  look === 'picture' || look === 'pictures' || look === 'heat'

/** How a value of this shape is drawn. */
export function arrayLook(shape: Shape): ArrayLook {
  if (isScalarShape(shape)) return 'number'
  if (shape.every((length) => length <= writtenCells)) return 'written'
  if (shape.includes(pixelsPerPicture)) return shape.length === 1 ? 'picture' : 'pictures'
  return shape.length === 1 && (shape[0] ?? 0) <= indexedEntries ? 'indexed' : 'heat'
}
