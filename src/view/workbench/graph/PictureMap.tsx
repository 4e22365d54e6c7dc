import { useMemo } from 'react'
import type { Tensor } from '../../../engine/tensor'
import { pictureSide } from '../../../layout/array-look'
import type { Block } from '../../../layout/request'
import { pictureGrid, px } from '../../../layout/sizes'
import styles from '../../heat/HeatMap.module.css'
import { outlineOf } from '../../heat/outline'
import { PictureGrid } from '../../heat/PictureGrid'
import { columnPictures, rowPictures } from '../../heat/picture-pixels'
import { pictureScale } from '../../heat/picture-scale'

interface PictureMapProps {
  readonly tensor: Tensor
  readonly block: Block
  readonly mapScale: number
  readonly width: number
  readonly height: number
  /** Entries that are outlined; among pictures, the pictures that they belong to. */
  readonly lit: ReadonlySet<number>
  readonly pointed: number | undefined
}

/**
 * An image, or the columns or rows of a matrix as images, on a scale of its own, so that it can be recognised
 * however small its numbers are.
 */
export function PictureMap({ tensor, block, mapScale, width, height, lit, pointed }: PictureMapProps) {
  const { data } = tensor
  const { limit, tone } = useMemo(() => pictureScale(tensor), [tensor])
  const isOne = block.look === 'picture'
  const grid = pictureGrid(block, mapScale)
  const picturePx = isOne ? mapScale * px.picture : grid.scale * pictureSide
  return (
    <>
      <PictureGrid
        pictures={(isOne || grid.isByRow ? rowPictures : columnPictures)(data, pictureSide)}
        across={isOne ? 1 : grid.across}
        limit={limit}
        tone={tone}
        picturePx={picturePx}
      />
      <svg className={styles.marks} width={width} height={height} aria-hidden="true">
        {lit.size > 0 && (
          <path
            className={styles.lit}
            d={isOne ? pixels(lit, picturePx) : frames(block.columns, grid, lit)}
            data-lit
          />
        )}
        {pointed !== undefined && (
          <path className={styles.pointed} d={pixels(new Set([pointed]), picturePx)} data-pointed />
        )}
      </svg>
    </>
  )
}

const pixels = (entries: ReadonlySet<number>, picturePx: number): string =>
  outlineOf(entries, pictureSide, { width: picturePx / pictureSide, height: picturePx / pictureSide })

/** A frame around each picture that has one of the entries. */
function frames(
  columns: number,
  { isByRow, across, scale }: ReturnType<typeof pictureGrid>,
  entries: ReadonlySet<number>,
): string {
  const [pitch, side] = [scale * (pictureSide + 1), scale * pictureSide]
  const pictureOf = (at: number): number => (isByRow ? Math.floor(at / columns) : at % columns)
  return [...new Set([...entries].map(pictureOf))]
    .map(
      (picture) =>
        `M${(picture % across) * pitch} ${Math.floor(picture / across) * pitch}h${side}v${side}h${-side}z`,
    )
    .join('')
}
