import { memo, useId } from 'react'
import { testImages, trainingImages } from '../../training/mnist/files'
import type { Accuracies } from '../../training/training-run'
import { fixed } from '../shared/fixed'
import { useLanguage } from '../shared/use-language'
import { AccuracyLabels } from './AccuracyLabels'
import { AccuracyLine } from './AccuracyLine'
import { accuracyDomain } from './accuracy-domain'
import { ChartAxes } from './ChartAxes'
import { ChartCard } from './ChartCard'
import { chartFrame } from './chart-frame'

interface AccuracyChartProps {
  readonly accuracies: readonly Accuracies[]
  /** How many iterations the run is to have. */
  readonly iterations: number
}

/** Both accuracies over the iterations; drawn again only when one is added. */
export const AccuracyChart = memo(function AccuracyChart({ accuracies, iterations }: AccuracyChartProps) {
  const { t } = useLanguage()
  const clipId = useId()
  const latest = accuracies.at(-1)
  const description = latest
    ? t('train.accuracy.chart', { train: fixed(latest.train, 3), test: fixed(latest.test, 3) })
    : t('train.accuracy.empty')
  const legend = t('train.accuracy.key', { train: fixed(trainingImages, 0), test: fixed(testImages, 0) })
  return (
    <ChartCard title={t('train.accuracy')} legend={legend} description={description}>
      {(width, height) => {
        const frame = chartFrame(width, height, iterations, accuracyDomain(accuracies))
        const { left, right, top, bottom } = frame
        return (
          <>
            <clipPath id={clipId}>
              <rect x={left - 6} y={0} width={right - left + 12} height={bottom - top + top} />
            </clipPath>
            <ChartAxes frame={frame} />
            <g clipPath={`url(#${clipId})`}>
              <AccuracyLine frame={frame} accuracies={accuracies} part="train" />
              <AccuracyLine frame={frame} accuracies={accuracies} part="test" />
            </g>
            {latest && <AccuracyLabels frame={frame} latest={latest} />}
          </>
        )
      }}
    </ChartCard>
  )
})
