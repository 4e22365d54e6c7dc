import { PictureGrid } from './PictureGrid'
import type { Tone } from './tones'

interface PictureProps {
  /** Numbers among which the picture lies, row by row. */
  readonly data: Float64Array
  /** Where its first pixel is; 0 where nothing is said. */
  readonly offset?: number
  /** How far from one pixel to the next; 1 where nothing is said. */
  readonly stride?: number
  /** Pixels along one edge; 28 where nothing is said. */
  readonly side?: number
  /** The size of a number that has the full colour. */
  readonly limit: number
  readonly tone?: Tone
  readonly sizePx: number
  readonly label?: string | undefined
}

/** A square picture made of numbers: an image of a batch, or the weights that lead to one hidden node. */
export const Picture = ({ data, offset = 0, stride = 1, side = 28, sizePx, ...look }: PictureProps) => (
  <PictureGrid
    pictures={{ data, count: 1, side, offset, pictureStride: 0, pixelStride: stride }}
    across={1}
    picturePx={sizePx}
    {...look}
  />
)
