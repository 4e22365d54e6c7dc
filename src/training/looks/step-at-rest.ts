import type { RunPhase } from '../client/training-state'
import type { Snapshots } from './snapshots'

/** The iteration to open of a run at rest: the one that it ended with, where that was kept, or else the one that comes next; undefined while it is at work, and where there is none or the snapshots are of another time. */
export function stepAtRest({ recorded, next }: Snapshots, done: number, phase: RunPhase): number | undefined {
  if (phase === 'training' || phase === 'loading') return undefined
  if (recorded.some(({ iteration }) => iteration === done)) return done
  return phase === 'paused' && next === done + 1 ? next : undefined
}
