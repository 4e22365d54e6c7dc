import type { LossScale } from '../../../state/stores/chart-store'
import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import type { ShownRun } from '../../../training/runs/shown-run'
import { useLanguage } from '../../shared/use-language'
import { ChartSvg } from './ChartSvg'
import { CursorSurface } from './CursorSurface'
import { LossCrosshair } from './LossCrosshair'
import { LossLine } from './LossLine'
import { lossDomain } from './loss-domain'
import { useChartFrame } from './use-chart-frame'

interface LossPlotProps {
  readonly width: number
  readonly height: number
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
  readonly iterations: number
  readonly scale: LossScale
  readonly description: string
}

/** The lines of the loss chart with their crosshair. */
export function LossPlot({ width, height, runs, gathered, iterations, scale, description }: LossPlotProps) {
  const { t } = useLanguage()
  const [lowest, highest] = lossDomain(...gathered.extent, scale)
  const frame = useChartFrame(width, height, { iterations, lowest, highest, scale })
  const lastId = runs.at(-1)?.id
  return (
    <>
      <ChartSvg frame={frame} description={description}>
        {runs.map(({ id, look }) => {
          const columns = gathered.of(id)?.columns
          return (
            columns && (
              <LossLine key={id} frame={frame} columns={columns} look={look} hasBand={id === lastId} />
            )
          )
        })}
        <LossCrosshair frame={frame} runs={runs} gathered={gathered} />
      </ChartSvg>
      <CursorSurface label={t('train.cursor.loss')} frame={frame} runs={runs} gathered={gathered} />
    </>
  )
}
