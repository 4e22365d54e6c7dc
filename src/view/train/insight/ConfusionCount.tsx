import clsx from 'clsx'
import type { CSSProperties } from 'react'
import type { ConfusionCell } from '../../../training/looks/confusion'
import { useLanguage } from '../../shared/use-language'
import styles from './ConfusionTable.module.css'
import { useReadingText } from './use-reading-text'

interface ConfusionCountProps {
  readonly cell: ConfusionCell
  readonly count: number
  /** How strongly it is coloured, from 0 to 1. */
  readonly share: number
  readonly isChosen: boolean
  /** Whether this is the cell in the tab order. */
  readonly isReached: boolean
  readonly onReach: () => void
  readonly onChoose: (cell: ConfusionCell) => void
}

/** One count of the confusion matrix, which can be chosen. */
export function ConfusionCount(props: ConfusionCountProps) {
  const { cell, count, share, isChosen, isReached, onReach, onChoose } = props
  const { t } = useLanguage()
  const readingText = useReadingText()
  const label = t('insight.confusion.cell', { reading: readingText(cell.shown, cell.read), count })
  return (
    <td>
      <button
        type="button"
        className={clsx(styles.count, cell.shown === cell.read && styles.right)}
        style={{ '--share': share } as CSSProperties}
        tabIndex={isReached ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={label}
        title={label}
        data-shown={cell.shown}
        data-read={cell.read}
        data-count={count}
        onFocus={onReach}
        onClick={() => onChoose(cell)}
      >
        {count > 0 && count}
      </button>
    </td>
  )
}
