// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Floats } from '../net/parameters'

/** The index of the largest score, or the first of several: the class that a net predicts. */
export function indexOfMaximum(scores: Floats): number {
  let best = 0
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k
  return best
}
