import type { RunPhase } from '../client/training-state'
import type { Snapshots } from './snapshots'

/**
 * The iteration of a paused run to open: the last one if it was kept, otherwise the next; undefined while the
 * run is working, if there is no such iteration, or if the snapshots are out of date.
 */
export function stepAtRest({ recorded, next }: Snapshots, done: number, phase: RunPhase): number | undefined {
  if (phase === 'training' || phase === 'loading') return undefined
  if (recorded.some(({ iteration }) => iteration === done)) return done
  return phase === 'paused' && next === done + 1 ? next : undefined
}
