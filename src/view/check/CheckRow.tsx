import type { CheckedArray } from '../../checking/protocol'
import { texSymbol } from '../../engine/formula/tex-symbol'
import type { ArrayCheck } from '../../engine/gradient-check'
import { isScalarShape, sizeOf } from '../../engine/tensor'
import { formatExact, formatNumber, texNumber } from '../../lib/format'
import { fixed } from '../shared/fixed'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import styles from './CheckRow.module.css'
import { VerdictWords } from './VerdictWords'

interface CheckRowProps {
  readonly array: CheckedArray
  /** Undefined until the array has been checked. */
  readonly check: ArrayCheck | undefined
  /** Whether the array is in the graph. */
  readonly isShown: boolean
}

/** One array: its number of entries, how far apart its two gradients are, and where they differ most. */
export function CheckRow({ array: { id, shape }, check, isShown }: CheckRowProps) {
  const { t } = useLanguage()
  return (
    <tr data-check={id} data-value={check?.relativeDifference} data-for={isShown ? id : undefined}>
      <th scope="row" className={styles.name}>
        <span className="visually-hidden">{id}</span>
        <Tex of={{ tex: texSymbol(id), plain: id }} />
        {!isScalarShape(shape) && (
          <span className={styles.muted}>{t('check.entries', { count: fixed(sizeOf(shape), 0) })}</span>
        )}
      </th>
      {check ? (
        <>
          <td title={formatExact(check.relativeDifference)}>
            <TwoDigits value={check.relativeDifference} />
            <VerdictWords relativeDifference={check.relativeDifference} />
          </td>
          <td>
            <Largest check={check} />
          </td>
        </>
      ) : (
        <td colSpan={2}>
          <span className={styles.muted}>? {t('check.pending')}</span>
        </td>
      )}
    </tr>
  )
}

/** A number with two digits, its power of ten set as a formula. */
function TwoDigits({ value }: { readonly value: number }) {
  const short = Number(value.toPrecision(2))
  return (
    <span className={styles.number}>
      <span className="visually-hidden">{formatNumber(short)}</span>
      <Tex of={{ tex: texNumber(short), plain: formatNumber(short) }} />
    </span>
  )
}

function Largest({ check: { id, largest } }: { readonly check: ArrayCheck }) {
  const { t } = useLanguage()
  const { index, numerical, backpropagated } = largest
  const place = index.length > 0 ? `${id}[${index.join(', ')}]` : id
  return (
    <>
      <TwoDigits value={Math.abs(numerical - backpropagated)} />
      <span className={styles.muted}>{t('check.at', { place })}</span>
      <span className={styles.muted} title={formatExact(numerical)}>
        s = {formatNumber(numerical)}
      </span>
      <span className={styles.muted} title={formatExact(backpropagated)}>
        g = {formatNumber(backpropagated)}
      </span>
    </>
  )
}
