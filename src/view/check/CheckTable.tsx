import type { CheckState } from '../../checking/check-state'
import { useLanguage } from '../shared/use-language'
import { CheckRow } from './CheckRow'
import styles from './CheckTable.module.css'

interface CheckTableProps {
  readonly state: CheckState
  /** Whether the arrays are those in the graph. */
  readonly isShown: boolean
  /** Whether they are the inputs of a program of the visitor's. */
  readonly isOwn: boolean
}

/** A row for each array: how far apart its two gradients are. */
export function CheckTable({ state: { arrays, checks }, isShown, isOwn }: CheckTableProps) {
  const { t } = useLanguage()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('check.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t(isOwn ? 'check.own.input' : 'check.table.array')}</th>
          <th scope="col">{t('check.table.relative')}</th>
          <th scope="col">{t('check.table.largest')}</th>
        </tr>
      </thead>
      <tbody>
        {arrays.map((array) => (
          <CheckRow key={array.id} array={array} check={checks.get(array.id)} isShown={isShown} />
        ))}
      </tbody>
    </table>
  )
}
