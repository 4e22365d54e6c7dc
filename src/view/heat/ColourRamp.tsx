import { useMemo } from 'react'
import { PixelCanvas } from './PixelCanvas'
import { matrixPixels } from './picture-pixels'
import type { PictureScale } from './picture-scale'
import { useTones } from './use-tones'

interface ColourRampProps extends PictureScale {
  /** The numbers at both ends. */
  readonly least: number
  readonly most: number
  readonly widthPx: number
  readonly heightPx: number
}

/** The colours of the numbers between two, from the smaller to the larger one. */
export function ColourRamp({ least, most, limit, tone, widthPx, heightPx }: ColourRampProps) {
  const tones = useTones(tone)
  const pixels = useMemo(() => {
    const between = (_: unknown, i: number): number => least + ((most - least) * i) / (widthPx - 1)
    const ramp = Float64Array.from({ length: widthPx }, between)
    return matrixPixels(ramp, widthPx, limit, tone, tones)
  }, [least, most, limit, tone, tones, widthPx])
  return <PixelCanvas pixels={pixels} widthPx={widthPx} heightPx={heightPx} />
}
