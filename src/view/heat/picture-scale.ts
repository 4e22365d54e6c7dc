import type { Tensor } from '../../engine/tensor'
import { arrayLook } from '../../layout/array-look'
import { largestSize } from './heat'
import type { Tone } from './tones'

/** How an image, or a matrix whose columns are images, is coloured. */
export interface PictureScale {
  /** The size of a number that has the full colour. */
  readonly limit: number
  readonly tone: Tone
}

/** A scale of an array's own: what its pictures show is their shape, however small its numbers; an image without negative ones is drawn in ink. */
export const pictureScale = ({ shape, data }: Tensor): PictureScale => ({
  limit: largestSize(data),
  tone: arrayLook(shape) === 'picture' && data.every((entry) => entry >= 0) ? 'ink' : 'diverging',
})
