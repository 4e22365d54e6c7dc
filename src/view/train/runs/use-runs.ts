import { useMemo } from 'react'
import { useStore } from 'zustand'
import { allRuns } from '../../../state/lab/all-runs'
import { keptRuns } from '../../../state/stores/runs-store'
import type { ShownRun } from '../../../training/runs/shown-run'
import { useTraining } from '../shared/use-training'

/**
 * The kept runs and the current one. Both are read at the same moment, so a new run never appears with the
 * losses of the previous one.
 */
export function useRuns(): readonly ShownRun[] {
  const training = useTraining()
  const state = useStore(keptRuns)
  return useMemo(() => allRuns(state, training), [state, training])
}
