import { pictureSide } from '../../layout/array-look'
import type { Floats } from '../../training/net/parameters'
import { PictureGrid } from './PictureGrid'
import { rowPictures } from './picture-pixels'
import type { Tone } from './tones'

interface PictureProps {
  /** The pixels, row by row. */
  readonly data: Floats
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
  readonly tone: Tone
  readonly sizePx: number
}

/** An MNIST image. */
export const Picture = ({ data, limit, tone, sizePx }: PictureProps) => (
  <PictureGrid
    pictures={rowPictures(data, pictureSide)}
    across={1}
    limit={limit}
    tone={tone}
    picturePx={sizePx}
  />
)
