import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { ShownRun } from '../../../training/runs/shown-run'
import { type Gathered, Gathering } from './gathering'

/** How many points a line of losses has at most. */
const columns = 600

/** The losses of `runs` over so many iterations, smoothed over a window; with the runs that they belong to, since these may come a render earlier. */
export function useGathered(runs: readonly ShownRun[], iterations: number, window: number): Gathered {
  const gathering = useMemo(
    () => new Gathering({ capacity: iterations, columns, window }),
    [iterations, window],
  )
  useLayoutEffect(() => gathering.follow(runs), [gathering, runs])
  return useSyncExternalStore(gathering.subscribe, gathering.getLatest)
}
