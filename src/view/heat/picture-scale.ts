import type { Tensor } from '../../engine/tensor'
import { arrayLook } from '../../layout/array-look'
import { largestSize } from './heat'
import type { Tone } from './tones'

/** How to colour an image, or a matrix whose columns are images. */
export interface PictureScale {
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
  readonly tone: Tone
}

/**
 * A scale for a single array, so that its pictures show their shape even if the numbers are small; an image
 * without negative numbers is drawn in ink.
 */
export const pictureScale = ({ shape, data }: Tensor): PictureScale => ({
  limit: largestSize(data),
  tone: arrayLook(shape) === 'picture' && data.every((entry) => entry >= 0) ? 'ink' : 'diverging',
})
