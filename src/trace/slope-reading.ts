import type { Nudge } from '../engine/nudge'
import { readsEqual, rounded } from '../lib/format'

/** Whether the quotient of the change and the step, as they are written, is the slope as it is written. */
export function slopeComesOut({ change, step, slope }: Pick<Nudge, 'change' | 'step' | 'slope'>): boolean {
  const quotient = rounded(change) / rounded(step)
  const written = rounded(slope)
  return quotient === written || readsEqual(quotient / written, 1)
}
