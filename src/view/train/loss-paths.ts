import { area, line } from 'd3-shape'
import { type Column, decimated } from '../../training/decimate'
import type { History } from '../../training/history'
import { valuesOf } from '../../training/series'
import type { ChartFrame } from './chart-frame'

/** What the loss chart draws, as SVG path data. */
export interface LossPaths {
  /** From the least to the greatest loss of each pixel column. */
  readonly measured: string
  readonly smoothed: string
}

/** The upper end of the loss axis: the greatest loss so far, and at least a little over ln 10, where a run starts. */
export function lossCeiling(losses: Float64Array): number {
  let ceiling = 2.5
  for (const loss of losses) if (loss > ceiling) ceiling = loss
  return ceiling
}

/** The paths of the losses so far in `frame`, at most one column for each pixel. */
export function lossPaths(
  history: History,
  iterations: number,
  { left, right, x, y }: ChartFrame,
): LossPaths {
  const columns = Math.round(right - left)
  const measured = decimated(valuesOf(history.losses), iterations, columns)
  const smoothed = decimated(valuesOf(history.smoothedLosses), iterations, columns)
  const across = ({ index }: Column) => x(index + 1)
  const draw = {
    measured: area<Column>(
      across,
      ({ minimum }) => y(minimum) + 0.5,
      ({ maximum }) => y(maximum) - 0.5,
    ),
    smoothed: line<Column>(across, ({ mean }) => y(mean)),
  }
  return { measured: draw.measured(measured) ?? '', smoothed: draw.smoothed(smoothed) ?? '' }
}
