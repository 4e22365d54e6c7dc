// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
/** Where the largest of the scores stands, the first of several: the class that a net predicts. */
export function indexOfMaximum(scores: Float64Array): number {
  let best = 0
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k
  return best
}
