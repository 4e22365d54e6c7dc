import { useStore } from 'zustand'
import { chartStore } from '../../../state/stores/chart-store'
import type { GatheredRuns } from '../../../training/runs/gathered-runs'
import { readoutAt } from '../../../training/runs/readout'
import type { ShownRun } from '../../../training/runs/shown-run'
import { Crosshair } from './Crosshair'
import type { ChartFrame } from './chart-frame'

interface AccuracyCrosshairProps {
  readonly frame: ChartFrame
  readonly runs: readonly ShownRun[]
  readonly gathered: GatheredRuns
}

/** The crosshair for the accuracies, at the iterations where they were measured. */
export function AccuracyCrosshair({ frame, runs, gathered }: AccuracyCrosshairProps) {
  const iteration = useStore(chartStore, (state) => state.cursor)
  if (iteration === undefined) return null
  const [lowest = 0] = frame.y.domain()
  const dots = runs.flatMap((run) => {
    const { accuracies } = readoutAt(run, gathered, iteration)
    if (!accuracies) return []
    const { iteration: at, train, test } = accuracies
    return [
      { key: `${run.id} train`, iteration: at, value: train, look: run.look },
      { key: `${run.id} test`, iteration: at, value: test, look: run.look },
    ].filter(({ value }) => value >= lowest)
  })
  return <Crosshair frame={frame} iteration={iteration} dots={dots} />
}
