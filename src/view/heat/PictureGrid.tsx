import { useMemo } from 'react'
import { PixelCanvas } from './PixelCanvas'
import { type Pictures, picturePixels } from './picture-pixels'
import type { Tone } from './tones'
import { useTones } from './use-tones'

interface PictureGridProps {
  readonly pictures: Pictures
  /** The number of pictures per row. */
  readonly across: number
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
  readonly tone: Tone
  /** The side length of one picture on screen. */
  readonly picturePx: number
}

/** Square pictures made of numbers, side by side on one canvas. */
export function PictureGrid(props: PictureGridProps) {
  const { pictures, across, limit, tone, picturePx } = props
  const tones = useTones(tone)
  const { data, count, side, pictureStride, pixelStride } = pictures
  const pixels = useMemo(
    () => picturePixels({ data, count, side, pictureStride, pixelStride }, across, limit, tone, tones),
    [data, count, side, pictureStride, pixelStride, across, limit, tone, tones],
  )
  const scale = picturePx / side
  return <PixelCanvas pixels={pixels} widthPx={pixels.width * scale} heightPx={pixels.height * scale} />
}
