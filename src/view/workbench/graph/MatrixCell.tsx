import clsx from 'clsx'
import { cellText } from '../../../layout/measure/written'
import type { Digits } from '../../../layout/request'
import { HeatCell } from './HeatCell'
import styles from './MatrixCell.module.css'

interface MatrixCellProps {
  readonly entry: number | undefined
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
  readonly digits: Digits
  readonly isLit: boolean
  readonly isPointed: boolean
}

/** One entry of a small array, with its number. */
export const MatrixCell = ({ entry, digits, ...look }: MatrixCellProps) => (
  <HeatCell entry={entry} {...look} className={clsx(styles.cell, entry === undefined && styles.unknown)}>
    {entry !== undefined && cellText(entry, digits)}
  </HeatCell>
)
