import { useMemo } from 'react'
import { useStore } from 'zustand'
import { allRuns, type ShownRun } from '../../../training/runs/shown-run'
import type { TrainingState } from '../../../training/training-state'
import { keptRuns } from '../kept-runs'

/** The kept runs and the present one. */
export function useRuns(training: TrainingState): readonly ShownRun[] {
  const state = useStore(keptRuns)
  return useMemo(() => allRuns(state, training), [state, training])
}
