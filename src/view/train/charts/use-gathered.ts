import { useEffect, useMemo, useReducer } from 'react'
import { GatheredRuns } from '../../../training/runs/gathered-runs'
import type { ShownRun } from '../../../training/runs/shown-run'

/** How many points a line of losses has at most. */
const columns = 600

/** How many losses are taken in before a frame is drawn: well under 50 ms of work. */
const mostPerFrame = 400_000

/**
 * The losses of `runs` over so many iterations, smoothed over a window. Only what is new is taken in; where that is
 * very much, it is spread over several frames.
 */
export function useGathered(runs: readonly ShownRun[], iterations: number, window: number): GatheredRuns {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const gathered = useMemo(
    () => new GatheredRuns({ capacity: iterations, columns, window }),
    [iterations, window],
  )
  const isWhole = gathered.take(runs, mostPerFrame)
  useEffect(() => {
    if (isWhole) return
    const frame = requestAnimationFrame(drawAgain)
    return () => cancelAnimationFrame(frame)
  })
  return gathered
}
