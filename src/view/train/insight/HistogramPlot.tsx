import { formatNumber } from '../../../lib/format'
import type { Histogram, HistogramAxis } from '../../../training/looks/histogram'
import type { NumberKind } from '../../../training/looks/histograms'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './Histograms.module.css'
import { histogramPath } from './histogram-path'

interface HistogramPlotProps {
  readonly name: string
  readonly kind: NumberKind
  readonly histogram: Histogram
  readonly axis: HistogramAxis
  /** The count at which a bar has its full height. */
  readonly most: number
}

/** One layer's histogram with its axis, its standard deviation and the number of exact zeros. */
export function HistogramPlot({ name, kind, histogram, axis, most }: HistogramPlotProps) {
  const { t } = useLanguage()
  const { bins, count, zeros, notFinite, deviation } = histogram
  const percent = fixed((100 * zeros) / count, 1)
  const zeroAt = axis.from < 0 ? '50%' : '0'
  return (
    <figure data-histogram={name} data-zeros={zeros} data-count={count}>
      <figcaption className={styles.caption}>
        <strong>{name}</strong>
        {deviation !== undefined && <> · σ = {formatNumber(deviation)}</>}
      </figcaption>
      <div className={styles.plot} aria-hidden>
        <svg aria-hidden className={styles.bars} viewBox={`0 0 ${bins.length} 1`} preserveAspectRatio="none">
          <path
            className={kind === 'gradients' ? styles.gradient : styles.value}
            d={histogramPath(bins, most)}
          />
        </svg>
        <span className={styles.zero} style={{ left: zeroAt }} />
      </div>
      <div className={styles.axis}>
        <span>{formatNumber(axis.from)}</span>
        {axis.from < 0 && <span aria-hidden>0</span>}
        <span>{formatNumber(axis.to)}</span>
      </div>
      <p className={styles.caption}>
        {t('insight.zeros', { zeros: fixed(zeros, 0), count: fixed(count, 0), percent })}
        {notFinite > 0 && ` · ${t('insight.not-finite', { count: fixed(notFinite, 0) })}`}
      </p>
    </figure>
  )
}
