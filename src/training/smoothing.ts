/**
 * Exponential smoothing s ← s + (x − s)·weight of `values`, going on from `previous`; where there is none, the
 * first value is its own average.
 */
export function smoothed(values: Float64Array, previous: number | undefined, weight: number): Float64Array {
  let average = previous ?? values[0] ?? 0
  return values.map((value) => {
    average += (value - average) * weight
    return average
  })
}
