import clsx from 'clsx'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { chartStore } from '../../../state/stores/chart-store'
import { paceStore } from '../../../state/stores/pace-store'
import { useRuns } from '../runs/use-runs'
import { RunBoundary } from '../shared/RunBoundary'
import { AccuracyChart } from './AccuracyChart'
import { axisLength } from './axis-length'
import styles from './Charts.module.css'
import type { Gathered } from './gathering'
import { LossChart } from './LossChart'
import { Readings } from './Readings'
import { useGathered } from './use-gathered'

interface ChartsProps {
  /** Whether the charts stand on a stage, without what sets them up and without their values. */
  readonly isBare?: boolean
}

/** The losses and accuracies of the visible runs, drawn on top of each other, with their values. */
export function Charts({ isBare = false }: ChartsProps) {
  const all = useRuns()
  const runs = useMemo(() => all.filter(({ isHidden }) => !isHidden), [all])
  const window = useStore(chartStore, (state) => state.window)
  const isSlow = useStore(paceStore, ({ pace }) => pace !== 'full')
  const iterations = axisLength(runs, isSlow)
  const latest = useGathered(runs, iterations, window)
  return useMemo(
    () => <Drawn {...latest} iterations={iterations} isBare={isBare} />,
    [latest, iterations, isBare],
  )
}

interface DrawnProps extends Gathered, Required<ChartsProps> {
  readonly iterations: number
}

function Drawn({ runs, gathered, iterations, isBare }: DrawnProps) {
  return (
    <>
      <div className={clsx(styles.charts, isBare && styles.bare)}>
        <RunBoundary place="loss-chart">
          <LossChart runs={runs} gathered={gathered} iterations={iterations} isBare={isBare} />
        </RunBoundary>
        <RunBoundary place="accuracy-chart">
          <AccuracyChart runs={runs} gathered={gathered} iterations={iterations} isBare={isBare} />
        </RunBoundary>
      </div>
      {!isBare && (
        <RunBoundary place="readings">
          <Readings runs={runs} gathered={gathered} />
        </RunBoundary>
      )}
    </>
  )
}
