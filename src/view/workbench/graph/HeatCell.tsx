import clsx from 'clsx'
import type { CSSProperties, ReactNode } from 'react'
import { formatExact } from '../../../lib/format'
import { heatOf } from '../../heat/heat'
import styles from './HeatCell.module.css'

interface HeatCellProps {
  /** Absent while it is not known; a question mark is shown instead. */
  readonly entry: number | undefined
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
  readonly isLit: boolean
  readonly isPointed: boolean
  readonly className: string | undefined
  /** What is written where it is known. */
  readonly children?: ReactNode
}

/** One entry of an array as a cell in its colour, with all its digits on hovering. */
export const HeatCell = ({ entry, limit, isLit, isPointed, className, children }: HeatCellProps) => (
  <span
    className={clsx(
      styles.cell,
      entry !== undefined && (entry < 0 ? styles.negative : styles.positive),
      isLit && styles.lit,
      isPointed && styles.pointed,
      className,
    )}
    style={{ '--heat': `${Math.abs(heatOf(entry ?? 0, limit)) * 100}%` } as CSSProperties}
    title={entry === undefined ? undefined : formatExact(entry)}
    data-lit={isLit || undefined}
    data-pointed={isPointed || undefined}
  >
    {entry === undefined ? '?' : children}
  </span>
)
