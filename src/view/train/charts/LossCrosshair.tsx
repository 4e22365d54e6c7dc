import { useStore } from 'zustand'
import { chartStore } from '../../../state/stores/chart-store'
import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import { readoutAt } from '../../../training/runs/readout'
import type { ShownRun } from '../../../training/runs/shown-run'
import { Crosshair } from './Crosshair'
import type { ChartFrame } from './chart-frame'

interface LossCrosshairProps {
  readonly frame: ChartFrame
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
}

/** The crosshair for the smoothed losses. */
export function LossCrosshair({ frame, runs, gathered }: LossCrosshairProps) {
  const iteration = useStore(chartStore, (state) => state.cursor)
  if (iteration === undefined) return null
  const dots = runs.flatMap((run) => {
    const { smoothed } = readoutAt(run, gathered, iteration)
    return smoothed === undefined ? [] : [{ key: run.id, iteration, value: smoothed, look: run.look }]
  })
  return <Crosshair frame={frame} iteration={iteration} dots={dots} />
}
