import type { History } from '../../training/history'
import { lastOf, valuesOf } from '../../training/series'
import { fixed } from '../shared/fixed'
import { useLanguage } from '../shared/use-language'
import { ChartAxes } from './ChartAxes'
import { ChartCard } from './ChartCard'
import { chartFrame } from './chart-frame'
import styles from './LossChart.module.css'
import { lossCeiling, lossPaths } from './loss-paths'

interface LossChartProps {
  readonly history: History
  /** How many iterations the run is to have. */
  readonly iterations: number
}

/** The loss over the iterations, as measured and smoothed. */
export function LossChart({ history, iterations }: LossChartProps) {
  const { t } = useLanguage()
  const loss = lastOf(history.losses)
  const description =
    loss === undefined
      ? t('train.loss.empty')
      : t('train.loss.chart', { loss: fixed(loss, 3), iteration: fixed(history.losses.length, 0) })
  return (
    <ChartCard title={t('train.loss')} legend={t('train.loss.key')} description={description}>
      {(width, height) => {
        const ceiling = lossCeiling(valuesOf(history.losses))
        const frame = chartFrame(width, height, iterations, [0, ceiling])
        const { measured, smoothed } = lossPaths(history, iterations, frame)
        return (
          <>
            <ChartAxes frame={frame} />
            <path className={styles.measured} d={measured} />
            <path className={styles.smoothed} d={smoothed} />
          </>
        )
      }}
    </ChartCard>
  )
}
