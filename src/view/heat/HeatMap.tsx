import { useMemo } from 'react'
import styles from './HeatMap.module.css'
import { outlineOf } from './outline'
import { PixelCanvas } from './PixelCanvas'
import { matrixPixels } from './picture-pixels'
import { useTones } from './use-tones'

interface HeatMapProps {
  readonly data: Float64Array
  readonly columns: number
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
  readonly widthPx: number
  readonly heightPx: number
  /** Entries to outline. */
  readonly lit: ReadonlySet<number>
  readonly pointed: number | undefined
}

/** A matrix as colours on a canvas, green below 0 and purple above. */
export function HeatMap({ data, columns, limit, widthPx, heightPx, lit, pointed }: HeatMapProps) {
  const tones = useTones('diverging')
  const pixels = useMemo(
    () => matrixPixels(data, columns, limit, 'diverging', tones),
    [data, columns, limit, tones],
  )
  const cell = { width: widthPx / columns, height: (heightPx * columns) / data.length }
  return (
    <>
      <PixelCanvas pixels={pixels} widthPx={widthPx} heightPx={heightPx} />
      <svg className={styles.marks} width={widthPx} height={heightPx} aria-hidden="true">
        {lit.size > 0 && <path className={styles.lit} d={outlineOf(lit, columns, cell)} data-lit />}
        {pointed !== undefined && (
          <path className={styles.pointed} d={outlineOf(new Set([pointed]), columns, cell)} data-pointed />
        )}
      </svg>
    </>
  )
}
