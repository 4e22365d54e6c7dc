import clsx from 'clsx'
import { useMemo } from 'react'
import type { Shape, Tensor } from '../../engine/tensor'
import { arrayLook, pictureSide } from '../../layout/array-look'
import { picturesAcross, sizes, valueSize } from '../../layout/sizes'
import { largestSize } from '../heat/heat'
import { PictureGrid } from '../heat/PictureGrid'
import { PixelCanvas } from '../heat/PixelCanvas'
import { columnPictures, matrixPixels, rowPictures } from '../heat/picture-pixels'
import { useTones } from '../heat/use-tones'
import styles from './DrawnArray.module.css'

interface DrawnArrayProps {
  readonly shape: Shape
  readonly tensor: Tensor | undefined
  /** The colours of its direction, and whether it is lit. */
  readonly className: string
}

/** An array that is too large for its numbers, drawn on one canvas: an image, a layer's weights as images, or a heat map. */
export function DrawnArray({ shape, tensor, className }: DrawnArrayProps) {
  return (
    <span className={clsx(styles.array, className)} style={valueSize(shape)}>
      {tensor ? <Drawing tensor={tensor} /> : '?'}
    </span>
  )
}

function Drawing({ tensor }: { readonly tensor: Tensor }) {
  const { shape, data } = tensor
  const limit = useMemo(() => largestSize(data), [data])
  const isLight = useMemo(() => data.every((entry) => entry >= 0), [data])
  const look = arrayLook(shape)
  if (look === 'heat') return <HeatMap tensor={tensor} limit={limit} />
  const isOne = look === 'picture'
  return (
    <PictureGrid
      pictures={isOne ? rowPictures(data, pictureSide) : columnPictures(data, pictureSide)}
      across={picturesAcross}
      limit={limit}
      tone={isOne && isLight ? 'ink' : 'diverging'}
      picturePx={isOne ? sizes.picturePx : pictureSide}
    />
  )
}

function HeatMap({ tensor: { shape, data }, limit }: { readonly tensor: Tensor; readonly limit: number }) {
  const tones = useTones('diverging')
  const pixels = useMemo(
    () => matrixPixels(data, shape.at(-1) ?? 1, limit, 'diverging', tones),
    [data, shape, limit, tones],
  )
  const { width, height } = valueSize(shape)
  return <PixelCanvas pixels={pixels} widthPx={width} heightPx={height} />
}
