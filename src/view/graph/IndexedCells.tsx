import clsx from 'clsx'
import { type CSSProperties, type HTMLAttributes, use } from 'react'
import type { Shape, Tensor } from '../../engine/tensor'
import { valueSize } from '../../layout/sizes'
import { formatExact } from '../../lib/format'
import { heatOf } from '../heat/heat'
import styles from './IndexedCells.module.css'
import { MarkedIndex } from './marked-index'

interface IndexedCellsProps {
  readonly shape: Shape
  readonly tensor: Tensor | undefined
  /** The colours of its direction, and whether it is lit. */
  readonly className: string
  readonly marks: {
    /** The size of a number that has the full colour. */
    readonly limit: number
    readonly lit: ReadonlySet<number>
    readonly pointed: number | undefined
  }
  /** What makes its entries answer to a pointer. */
  readonly pointer: HTMLAttributes<HTMLElement>
}

/** A vector as cells under their indices, the right one marked: what stands in a cell is read off its colour, or on hovering. */
export function IndexedCells({ shape, tensor, className, marks, pointer }: IndexedCellsProps) {
  const marked = use(MarkedIndex)
  const { limit, lit, pointed } = marks
  return (
    <span className={clsx(styles.vector, className)} style={valueSize(shape)} {...pointer}>
      {Array.from({ length: shape[0] ?? 0 }, (_, index) => {
        const entry = tensor?.data[index]
        const heat = `${Math.abs(heatOf(entry ?? 0, limit)) * 100}%`
        return (
          <span key={index} className={clsx(styles.entry, index === marked && styles.marked)}>
            <span className={styles.index}>{index}</span>
            <span
              className={clsx(
                styles.cell,
                entry !== undefined && (entry < 0 ? styles.negative : styles.positive),
                lit.has(index) && styles.lit,
                index === pointed && styles.pointed,
              )}
              style={{ '--heat': heat } as CSSProperties}
              title={entry === undefined ? undefined : formatExact(entry)}
              data-lit={lit.has(index) || undefined}
              data-pointed={index === pointed || undefined}
            >
              {entry === undefined ? '?' : null}
            </span>
          </span>
        )
      })}
    </span>
  )
}
