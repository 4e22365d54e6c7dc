import { useMemo } from 'react'
import type { Tensor } from '../../../engine/tensor'
import { arrayLook, pictureSide } from '../../../layout/array-look'
import { picturesAcross, sizes, valueSize } from '../../../layout/sizes'
import styles from '../../heat/HeatMap.module.css'
import { outlineOf } from '../../heat/outline'
import { PictureGrid } from '../../heat/PictureGrid'
import { columnPictures, rowPictures } from '../../heat/picture-pixels'
import { pictureScale } from '../../heat/picture-scale'

interface PictureMapProps {
  readonly tensor: Tensor
  /** Entries that are outlined; among pictures, the pictures that they belong to. */
  readonly lit: ReadonlySet<number>
  readonly pointed: number | undefined
}

/** An image, or the columns of a matrix as images, in a scale of its own: what it shows is its shape, however small its numbers. */
export function PictureMap({ tensor, lit, pointed }: PictureMapProps) {
  const { shape, data } = tensor
  const { limit, tone } = useMemo(() => pictureScale(tensor), [tensor])
  const { width, height } = valueSize(shape)
  const isOne = arrayLook(shape) === 'picture'
  return (
    <>
      <PictureGrid
        pictures={isOne ? rowPictures(data, pictureSide) : columnPictures(data, pictureSide)}
        across={picturesAcross}
        limit={limit}
        tone={tone}
        picturePx={isOne ? sizes.picturePx : pictureSide}
      />
      <svg className={styles.marks} width={width} height={height} aria-hidden="true">
        {lit.size > 0 && (
          <path className={styles.lit} d={isOne ? pixels(lit) : frames(shape, lit)} data-lit />
        )}
        {pointed !== undefined && (
          <path className={styles.pointed} d={pixels(new Set([pointed]))} data-pointed />
        )}
      </svg>
    </>
  )
}

const pixelPx = sizes.picturePx / pictureSide

const pixels = (entries: ReadonlySet<number>): string =>
  outlineOf(entries, pictureSide, { width: pixelPx, height: pixelPx })

/** A frame around each picture that has one of the entries. */
function frames(shape: readonly number[], entries: ReadonlySet<number>): string {
  const columns = shape[1] ?? 1
  const pitch = pictureSide + 1
  return [...new Set([...entries].map((at) => at % columns))]
    .map((picture) => {
      const [x, y] = [(picture % picturesAcross) * pitch, Math.floor(picture / picturesAcross) * pitch]
      return `M${x} ${y}h${pictureSide}v${pictureSide}h${-pictureSide}z`
    })
    .join('')
}
