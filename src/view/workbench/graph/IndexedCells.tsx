import clsx from 'clsx'
import { type HTMLAttributes, use } from 'react'
import type { Shape, Tensor } from '../../../engine/tensor'
import { valueSize } from '../../../layout/sizes'
import { HeatCell } from './HeatCell'
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
        return (
          <span key={index} className={clsx(styles.entry, index === marked && styles.marked)}>
            <span className={styles.index}>{index}</span>
            <HeatCell
              entry={tensor?.data[index]}
              limit={limit}
              isLit={lit.has(index)}
              isPointed={index === pointed}
              className={styles.cell}
            />
          </span>
        )
      })}
    </span>
  )
}
