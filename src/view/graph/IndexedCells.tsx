import clsx from 'clsx'
import { type CSSProperties, use } from 'react'
import type { Shape, Tensor } from '../../engine/tensor'
import { valueSize } from '../../layout/sizes'
import { formatExact } from '../../lib/format'
import { heatOf, largestSize } from '../heat/heat'
import styles from './IndexedCells.module.css'
import { MarkedIndex } from './marked-index'

interface IndexedCellsProps {
  readonly shape: Shape
  readonly tensor: Tensor | undefined
  /** The colours of its direction, and whether it is lit. */
  readonly className: string
}

/** A vector as cells under their indices, the right one marked: what stands in a cell is read off its colour, or on hovering. */
export function IndexedCells({ shape, tensor, className }: IndexedCellsProps) {
  const marked = use(MarkedIndex)
  const limit = tensor ? largestSize(tensor.data) : 0
  return (
    <span className={clsx(styles.vector, className)} style={valueSize(shape)}>
      {Array.from({ length: shape[0] ?? 0 }, (_, index) => {
        const entry = tensor?.data[index]
        return (
          <span key={index} className={clsx(styles.entry, index === marked && styles.marked)}>
            <span className={styles.index}>{index}</span>
            <span
              className={clsx(
                styles.cell,
                entry !== undefined && (entry < 0 ? styles.negative : styles.positive),
              )}
              style={{ '--heat': `${heatPercent(entry, limit)}%` } as CSSProperties}
              title={entry === undefined ? undefined : formatExact(entry)}
            >
              {entry === undefined ? '?' : null}
            </span>
          </span>
        )
      })}
    </span>
  )
}

const heatPercent = (entry: number | undefined, limit: number): number =>
  entry === undefined ? 0 : Math.round(100 * Math.abs(heatOf(entry, limit)))
