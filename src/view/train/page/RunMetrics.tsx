import type { Metrics } from '../../../training/history/metrics'
import { useLanguage } from '../../shared/use-language'
import { Metric } from './Metric'
import styles from './RunMetrics.module.css'

interface RunMetricsProps {
  /** Undefined before the first run. */
  readonly metrics: Metrics | undefined
  /** Whether the speeds are left out. */
  readonly isShort?: boolean
}

/** The metrics of the run. */
export function RunMetrics({ metrics, isShort = false }: RunMetricsProps) {
  const { t } = useLanguage()
  return (
    <dl className={styles.metrics} aria-label={t('train.metrics')}>
      <Metric name="iteration" value={metrics?.iteration} fractionDigits={0} />
      <Metric name="epoch" value={metrics?.epoch} fractionDigits={1} />
      <Metric name="loss" value={metrics?.loss} fractionDigits={3} tone="backward" />
      <Metric name="train-accuracy" value={metrics?.trainAccuracy} fractionDigits={4} tone="forward" />
      <Metric name="test-accuracy" value={metrics?.testAccuracy} fractionDigits={4} tone="forward" />
      {!isShort && (
        <>
          <Metric name="iterations-per-second" value={metrics?.iterationsPerSecond} fractionDigits={0} />
          <Metric name="images-per-second" value={metrics?.imagesPerSecond} fractionDigits={0} />
        </>
      )}
    </dl>
  )
}
