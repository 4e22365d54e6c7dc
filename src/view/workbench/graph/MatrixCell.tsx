import clsx from 'clsx'
import { formatShort } from '../../../lib/format'
import { HeatCell } from './HeatCell'
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
export const MatrixCell = ({ entry, ...look }: MatrixCellProps) => (
  <HeatCell entry={entry} {...look} className={clsx(styles.cell, entry === undefined && styles.unknown)}>
    {entry !== undefined && formatShort(entry, cellDigits)}
  </HeatCell>
)
