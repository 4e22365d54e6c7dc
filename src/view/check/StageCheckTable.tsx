import { type CheckState, isBusy } from '../../checking/check-state'
import type { CheckedArray } from '../../checking/protocol'
import { sentenceFor } from '../../checking/sentence'
import { texSymbol } from '../../engine/formula/tex-symbol'
import type { ArrayCheck } from '../../engine/gradient-check'
import { formatNumber, texNumber } from '../../lib/format'
import { Failure } from '../shared/Failure'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import styles from './StageCheck.module.css'
import { VerdictWords } from './VerdictWords'

/** How far both gradients of each array are apart, in letters of the stage. */
export function StageCheckTable({ state }: { readonly state: CheckState }) {
  const { t } = useLanguage()
  const { arrays, checks, error } = state
  if (error) return <Failure sentence={sentenceFor(error)} />
  return (
    <table className={styles.table} aria-busy={isBusy(state)}>
      <caption className="visually-hidden">{t('check.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('check.table.array')}</th>
          <th scope="col">s</th>
          <th scope="col">g</th>
          <th scope="col">{t('check.table.relative')}</th>
        </tr>
      </thead>
      <tbody>
        {arrays.map((array) => (
          <Row key={array.id} array={array} check={checks.get(array.id)} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly array: CheckedArray
  /** Undefined until the array has been checked. */
  readonly check: ArrayCheck | undefined
}

/** An array: both gradients of the entry in which they differ most, and how far apart the arrays are. */
function Row({ array: { id }, check }: RowProps) {
  const short = Number(check?.relativeDifference.toPrecision(2))
  return (
    <tr data-check={id} data-value={check?.relativeDifference} data-for={id}>
      <th scope="row">
        <span className="visually-hidden">{id}</span>
        <Tex of={{ tex: texSymbol(id), plain: id }} />
      </th>
      <td>{check ? formatNumber(check.largest.numerical) : '?'}</td>
      <td>{check ? formatNumber(check.largest.backpropagated) : '?'}</td>
      <td>
        {check ? (
          <>
            <span className="visually-hidden">{formatNumber(short)}</span>
            <Tex of={{ tex: texNumber(short), plain: formatNumber(short) }} />{' '}
            <VerdictWords relativeDifference={check.relativeDifference} />
          </>
        ) : (
          '?'
        )}
      </td>
    </tr>
  )
}
