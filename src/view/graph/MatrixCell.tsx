import clsx from 'clsx'
import type { CSSProperties } from 'react'
import { formatExact, formatShort } from '../../lib/format'
import { heatOf } from '../heat/heat'
import styles from './MatrixCell.module.css'

/** How many digits of 16 px a cell holds. */
const cellDigits = 6.5

interface MatrixCellProps {
  readonly entry: number | undefined
  /** The size of a number that has the full colour. */
  readonly limit: number
  readonly isLit: boolean
  readonly isPointed: boolean
}

/** One entry of a small array, with its number. */
export const MatrixCell = ({ entry, limit, isLit, isPointed }: MatrixCellProps) => (
  <span
    className={clsx(
      styles.cell,
      entry === undefined && styles.unknown,
      entry !== undefined && (entry < 0 ? styles.negative : styles.positive),
      isLit && styles.lit,
      isPointed && styles.pointed,
    )}
    style={{ '--heat': `${Math.abs(heatOf(entry ?? 0, limit)) * 100}%` } as CSSProperties}
    title={entry === undefined ? undefined : formatExact(entry)}
    data-lit={isLit || undefined}
    data-pointed={isPointed || undefined}
  >
    {entry === undefined ? '?' : formatShort(entry, cellDigits)}
  </span>
)
