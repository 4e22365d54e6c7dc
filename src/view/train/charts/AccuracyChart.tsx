import { testImages } from '../../../training/mnist/files'
import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import type { ShownRun } from '../../../training/runs/shown-run'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './AccuracyChart.module.css'
import { AccuracyPlot } from './AccuracyPlot'
import { ChartCard } from './ChartCard'

interface AccuracyChartProps {
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
  /** How many iterations fit into the chart. */
  readonly iterations: number
  /** Whether it stands on a stage, without what sets it up. */
  readonly isBare: boolean
}

/** Both accuracies of each run over the iterations. */
export function AccuracyChart({ runs, gathered, iterations, isBare }: AccuracyChartProps) {
  const { t } = useLanguage()
  const latest = runs.at(-1)?.accuracies.at(-1)
  const description = latest
    ? t('train.accuracy.chart', { train: fixed(latest.train, 3), test: fixed(latest.test, 3) })
    : t('train.accuracy.empty')
  const key = t('train.accuracy.key', { test: fixed(testImages, 0) })
  return (
    <ChartCard
      title={t('train.accuracy')}
      fileName="accuracy"
      legend={{ runs, notes: [key] }}
      head={<p className={styles.key}>{key}</p>}
      isBare={isBare}
    >
      {(width, height) => (
        <AccuracyPlot
          width={width}
          height={height}
          runs={runs}
          gathered={gathered}
          iterations={iterations}
          description={description}
        />
      )}
    </ChartCard>
  )
}
