import type { ShownRun } from '../../../training/runs/shown-run'
import { defaultSettings } from '../../../training/settings/settings'

/** What the axis has to know of a run. */
type Drawn = Pick<ShownRun, 'isKept' | 'settings' | 'losses'>

const leastSlowLength = 20

/** The smallest of 20, 50, 100, 200, 500 … that is not below `count`. */
function roundUp(count: number): number {
  let power = leastSlowLength / 2
  for (;;) {
    const lead = [2, 5, 10].find((each) => each * power >= count)
    if (lead) return lead * power
    power *= 10
  }
}

/**
 * How many iterations the charts of `runs` cover: all that are planned, or, at a slow pace, those that are
 * done, rounded up, because a few among ten thousand would be lost at the left edge.
 */
export function axisLength(runs: readonly Drawn[], isSlow: boolean): number {
  const lengths = runs.map(({ isKept, settings: { iterations }, losses }) => {
    if (isKept) return losses.length
    return isSlow ? Math.min(iterations, roundUp(losses.length)) : iterations
  })
  return lengths.length > 0 ? Math.max(...lengths) : defaultSettings.iterations
}
