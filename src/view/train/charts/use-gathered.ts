import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { ShownRun } from '../../../training/runs/shown-run'
import { type Gathered, Gathering } from './gathering'

/** The maximum number of points in a line of losses. */
const columns = 600

/**
 * The losses of `runs` over that many iterations, smoothed over a window. They come with the runs that they
 * belong to, which may be those of the previous render.
 */
export function useGathered(runs: readonly ShownRun[], iterations: number, window: number): Gathered {
  const gathering = useMemo(
    () => new Gathering({ capacity: iterations, columns, window }),
    [iterations, window],
  )
  useLayoutEffect(() => gathering.follow(runs), [gathering, runs])
  return useSyncExternalStore(gathering.subscribe, gathering.getLatest)
}
