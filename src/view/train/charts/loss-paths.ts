import { area, line } from 'd3-shape'
import type { LossColumn } from '../../../training/history/loss-columns'
import type { ChartFrame } from './chart-frame'

/** What the loss chart draws for a run, as SVG path data. */
export interface LossPaths {
  /** From the smallest to the largest loss of each column. */
  readonly measured: string
  readonly smoothed: string
}

/** The paths of a run's losses in `frame`, one point for each column, in its middle. */
export function lossPaths(columns: readonly LossColumn[], { x, y }: ChartFrame): LossPaths {
  const across = ({ first, count }: LossColumn) => x(first + (count - 1) / 2)
  const band = area<LossColumn>(
    across,
    ({ minimum }) => y(minimum),
    ({ maximum }) => y(maximum),
  )
  const curve = line<LossColumn>(across, ({ smoothed }) => y(smoothed))
  return { measured: band.digits(1)(columns) ?? '', smoothed: curve.digits(1)(columns) ?? '' }
}
