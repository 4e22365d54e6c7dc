// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import { type Floats, layerShapes, type NetworkShape, type Parameters } from '../net/parameters'

/** Sums over a batch in float64, one for each parameter, initially 0. */
export function createSums(sizes: NetworkShape): Parameters {
  return layerShapes(sizes).map(([inputs, outputs]) => ({
    W: new Float64Array(inputs * outputs),
    b: new Float64Array(outputs),
  }))
}

/** Sets all sums to 0. */
export function clearSums(sums: Parameters): void {
  for (const { W, b } of sums) {
    W.fill(0)
    b.fill(0)
  }
}

/** Adds `factor` · `from` to `to`, entry by entry. */
export function addScaled(to: Floats, factor: number, from: Floats): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!
}
