import clsx from 'clsx'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './Metric.module.css'

/** The names by which tests and tools find the metrics of a run. */
export type MetricName =
  | 'iteration'
  | 'epoch'
  | 'loss'
  | 'train-accuracy'
  | 'test-accuracy'
  | 'iterations-per-second'
  | 'images-per-second'

interface MetricProps {
  readonly name: MetricName
  /** Undefined if not known yet. */
  readonly value: number | undefined
  readonly fractionDigits: number
  readonly tone?: 'forward' | 'backward'
}

/** One metric of a run, at full precision in its `data-value`. */
export function Metric({ name, value, fractionDigits, tone }: MetricProps) {
  const { t } = useLanguage()
  return (
    <div className={styles.metric} data-metric={name} data-value={value} title={value?.toString()}>
      <dt className={styles.name}>{t(`train.metric.${name}`)}</dt>
      <dd className={clsx(styles.value, tone && styles[tone])}>
        {value === undefined ? '–' : fixed(value, fractionDigits)}
      </dd>
    </div>
  )
}
