import clsx from 'clsx'
import { use } from 'react'
import { firstIndex } from '../../../engine/formula/index-text'
import { cellText } from '../../../layout/measure/written'
import { blockSize, indexedGrid, px } from '../../../layout/sizes'
import { DigitAtHand } from './digit-at-hand'
import type { DrawnArray } from './drawn-array'
import { HeatCell } from './HeatCell'
import styles from './IndexedCells.module.css'

/** A vector as cells with their numbers under their indices, the right class marked. */
export function IndexedCells({ block, look, tensor, className, marks, pointer }: DrawnArray) {
  const digit = use(DigitAtHand)
  const { limit, lit, pointed } = marks
  const { across } = indexedGrid(block)
  const first = firstIndex(block.columns)
  return (
    <span
      className={clsx(styles.vector, className)}
      style={{
        ...blockSize(block, look),
        gap: px.cellGap,
        gridTemplateColumns: `repeat(${across}, var(--column, 1fr))`,
      }}
      {...pointer}
    >
      {Array.from({ length: block.columns }, (_, at) => at).map((at) => {
        const entry = tensor?.data[at]
        return (
          <span key={at} className={clsx(styles.entry, first === 0 && at === digit?.label && styles.marked)}>
            <span className={styles.index}>{at + first}</span>
            <HeatCell
              entry={entry}
              limit={limit}
              isLit={lit.has(at)}
              isPointed={at === pointed}
              className={styles.cell}
            >
              {entry !== undefined && cellText(entry, look.digits)}
            </HeatCell>
          </span>
        )
      })}
    </span>
  )
}
