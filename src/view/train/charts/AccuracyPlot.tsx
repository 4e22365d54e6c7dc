import { useId } from 'react'
import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import type { ShownRun } from '../../../training/runs/shown-run'
import { useLanguage } from '../../shared/use-language'
import { AccuracyCrosshair } from './AccuracyCrosshair'
import { AccuracyLabels } from './AccuracyLabels'
import { AccuracyLine } from './AccuracyLine'
import { accuracyDomain } from './accuracy-domain'
import { ChartSvg } from './ChartSvg'
import { CursorSurface } from './CursorSurface'
import { measuredAt } from './cursor-steps'
import { useChartFrame } from './use-chart-frame'

interface AccuracyPlotProps {
  readonly width: number
  readonly height: number
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
  readonly iterations: number
  readonly description: string
}

/**
 * The lines of the accuracy chart with their crosshair; if there is only one run, its values are at the ends
 * of its lines.
 */
export function AccuracyPlot({ width, height, runs, gathered, iterations, description }: AccuracyPlotProps) {
  const { t } = useLanguage()
  const clipId = useId()
  const [lowest, highest] = accuracyDomain(runs.map(({ accuracies }) => accuracies))
  const frame = useChartFrame(width, height, { iterations, lowest, highest, scale: 'linear' })
  const { left, right, bottom } = frame
  const [only] = runs
  const latest = runs.length === 1 ? only?.accuracies.at(-1) : undefined
  return (
    <>
      <ChartSvg frame={frame} description={description}>
        <clipPath id={clipId}>
          <rect x={left - 6} y={0} width={right - left + 12} height={bottom} />
        </clipPath>
        <g clipPath={`url(#${clipId})`}>
          {runs.map(({ id, look, accuracies }) => (
            <g key={id}>
              <AccuracyLine frame={frame} accuracies={accuracies} part="train" look={look} />
              <AccuracyLine frame={frame} accuracies={accuracies} part="test" look={look} />
            </g>
          ))}
        </g>
        {only && latest && <AccuracyLabels frame={frame} latest={latest} look={only.look} />}
        <AccuracyCrosshair frame={frame} runs={runs} gathered={gathered} />
      </ChartSvg>
      <CursorSurface
        label={t('train.cursor.accuracy')}
        frame={frame}
        runs={runs}
        gathered={gathered}
        stops={measuredAt(runs)}
      />
    </>
  )
}
