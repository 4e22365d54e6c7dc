import { type KeyboardEvent, useRef, useState } from 'react'
import { required } from '../../../lib/required'
import type { Confusion, ConfusionCell } from '../../../training/looks/confusion'
import { useLanguage } from '../../shared/use-language'
import { ConfusionCount } from './ConfusionCount'
import styles from './ConfusionTable.module.css'
import { confusionShares } from './confusion-shares'
import { placeAfterKey } from './place-after-key'

interface ConfusionTableProps {
  readonly confusion: Confusion
  readonly chosen: ConfusionCell | undefined
  readonly onChoose: (cell: ConfusionCell) => void
}

/**
 * The confusion matrix: a row for each digit shown, a column for each digit predicted. It is a single tab
 * stop, with arrow keys inside.
 */
export function ConfusionTable({ confusion, chosen, onChoose }: ConfusionTableProps) {
  const { t } = useLanguage()
  const { classes, counts } = confusion
  const [reached, setReached] = useState(0)
  const table = useRef<HTMLTableElement>(null)
  const shares = confusionShares(confusion)
  const digits = Array.from({ length: classes }, (_, digit) => digit)
  const press = (event: KeyboardEvent): void => {
    const next = placeAfterKey(event, reached, classes, counts.length)
    if (next === undefined) return
    event.preventDefault()
    setReached(next)
    table.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <table className={styles.table} ref={table} onKeyDown={press}>
      <caption className={styles.caption}>{t('insight.confusion.caption')}</caption>
      <thead>
        <tr>
          <th className={styles.axis} scope="col" rowSpan={2}>
            {t('insight.confusion.shown')}
            <br />↓
          </th>
          <th className={styles.axis} scope="colgroup" colSpan={classes}>
            {t('insight.confusion.read')} →
          </th>
        </tr>
        <tr>
          {digits.map((digit) => (
            <th key={digit} scope="col">
              {digit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {digits.map((shown) => (
          <tr key={shown}>
            <th scope="row">{shown}</th>
            {digits.map((read) => {
              const at = shown * classes + read
              return (
                <ConfusionCount
                  key={read}
                  cell={{ shown, read }}
                  count={required(counts[at], 'the matrix is square')}
                  share={required(shares[at], 'each count has a share')}
                  isChosen={chosen?.shown === shown && chosen.read === read}
                  isReached={at === reached}
                  onReach={() => setReached(at)}
                  onChoose={onChoose}
                />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
