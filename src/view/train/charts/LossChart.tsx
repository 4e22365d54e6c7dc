import { useStore } from 'zustand'
import { chartStore } from '../../../state/stores/chart-store'
import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import type { ShownRun } from '../../../training/runs/shown-run'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import { ChartCard } from './ChartCard'
import { LossOptions } from './LossOptions'
import { LossPlot } from './LossPlot'
import { useSmoothingWords } from './use-smoothing-words'

interface LossChartProps {
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
  /** How many iterations fit into the chart. */
  readonly iterations: number
  /** Whether it stands on a stage, without what sets it up. */
  readonly isBare: boolean
}

/** The smoothed loss over the iterations of each run, and for the last run also the loss as measured. */
export function LossChart({ runs, gathered, iterations, isBare }: LossChartProps) {
  const { t } = useLanguage()
  const { scale, window } = useStore(chartStore)
  const smoothing = useSmoothingWords()
  const title = t('train.loss')
  const notes = [
    t('train.loss.key'),
    `${t(`train.scale.${scale}.axis`)} · ${t('train.smoothing.note', { words: smoothing(window) })}`,
  ]
  const last = runs.at(-1)
  const loss = last?.losses.at(-1)
  const description =
    last && loss !== undefined
      ? t('train.loss.chart', { loss: fixed(loss, 3), iteration: fixed(last.losses.length, 0) })
      : t('train.loss.empty')
  return (
    <ChartCard
      title={title}
      fileName="loss"
      legend={{ runs, notes }}
      head={isBare ? undefined : <LossOptions />}
      isBare={isBare}
    >
      {(width, height) => (
        <LossPlot
          width={width}
          height={height}
          runs={runs}
          gathered={gathered}
          iterations={iterations}
          scale={scale}
          description={description}
        />
      )}
    </ChartCard>
  )
}
