import type { Shape, Tensor } from '../../engine/tensor'
import { pixelsPerPicture } from '../../layout/array-look'
import { largestSize } from '../../lib/largest-size'
import type { Tone } from './tones'

/** How to colour an image, or a matrix whose columns are images. */
export interface PictureScale {
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
  readonly tone: Tone
}

/** Whether an array is an image, or has an image in each row. */
const isOfImages = (shape: Shape): boolean => shape.at(-1) === pixelsPerPicture

/**
 * A scale for a single array, so that it shows its shape even if its numbers are small; images without negative numbers
 * are drawn in ink.
 */
export const pictureScale = ({ shape, data }: Tensor): PictureScale => ({
  limit: largestSize(data),
  tone: isOfImages(shape) && data.every((entry) => entry >= 0) ? 'ink' : 'diverging',
})
