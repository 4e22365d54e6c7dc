import clsx from 'clsx'
import { useState } from 'react'
import { formatNumber, formatShort } from '../../../lib/format'
import type { Share } from '../../../microscope/entry-shares'
import type { Iteration } from '../../../microscope/iteration'
import { Picture } from '../../heat/Picture'
import { Button } from '../../shared/Button'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './ShareList.module.css'

interface ShareListProps {
  readonly iteration: Iteration
  /** The largest first. */
  readonly shares: readonly Share[]
  /** The row in X of the selected image. */
  readonly chosen: number | undefined
  readonly onChoose: (row: number) => void
}

const firstShown = 12
const picturePx = 32
const digits = 6

/**
 * What each image of the batch contributes to an entry: its picture, x, δ and their product, with its sign
 * shown by a bar.
 */
export function ShareList({ iteration, shares, chosen, onChoose }: ShareListProps) {
  const { t } = useLanguage()
  const [isWhole, setIsWhole] = useState(false)
  const largest = Math.abs(shares[0]?.product ?? 0)
  const shown = isWhole ? shares : shares.slice(0, firstShown)
  const rest = shares.length - shown.length
  const { pixels, labels } = iteration.snapshot
  const size = pixels.length / labels.length
  return (
    <>
      <div className={clsx(styles.row, styles.head)} aria-hidden>
        <span>{t('microscope.image')}</span>
        <Tex of={{ tex: 'x', plain: 'x' }} />
        <Tex of={{ tex: '\\delta', plain: 'δ' }} />
        <Tex of={{ tex: 'x \\cdot \\delta', plain: 'x · δ' }} />
        <span />
      </div>
      <ol className={styles.shares} aria-label={t('microscope.shares')}>
        {shown.map(({ row, label, x, delta, product }) => (
          <li key={row}>
            <button
              type="button"
              className={clsx(styles.row, row === chosen && styles.chosen)}
              aria-pressed={row === chosen}
              aria-label={t('microscope.share', {
                label,
                x: formatNumber(x),
                delta: formatNumber(delta),
                product: formatNumber(product),
              })}
              data-share={product}
              onClick={() => onChoose(row)}
            >
              <span className={styles.image}>
                <Picture
                  data={pixels.subarray(row * size, (row + 1) * size)}
                  limit={1}
                  tone="ink"
                  sizePx={picturePx}
                />
                {label}
              </span>
              <span>{formatShort(x, digits)}</span>
              <span>{formatShort(delta, digits)}</span>
              <span>{formatShort(product, digits)}</span>
              <span className={styles.track}>
                <span
                  className={clsx(styles.bar, product < 0 ? styles.negative : styles.positive)}
                  style={{ width: largest > 0 ? `${(50 * Math.abs(product)) / largest}%` : 0 }}
                />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {rest > 0 && <Button onClick={() => setIsWhole(true)}>{t('microscope.more', { rest })}</Button>}
    </>
  )
}
