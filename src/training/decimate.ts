/** What a chart draws for one column of pixels. */
export interface Column {
  /** The middle of the indices that fall into the column. */
  readonly index: number
  readonly minimum: number
  readonly maximum: number
  readonly mean: number
}

function columnOf(values: Float64Array, from: number, to: number): Column {
  let minimum = Number.POSITIVE_INFINITY
  let maximum = Number.NEGATIVE_INFINITY
  let sum = 0
  for (const value of values.subarray(from, to)) {
    if (value < minimum) minimum = value
    if (value > maximum) maximum = value
    sum += value
  }
  return { index: (from + to - 1) / 2, minimum, maximum, mean: sum / (to - from) }
}

/**
 * `values` for a chart that is `columns` pixels wide and has room for `capacity` values: one entry for each pixel
 * column with values in it, in order, or for each value where there is room for all.
 */
export function decimated(values: Float64Array, capacity: number, columns: number): Column[] {
  const perColumn = Math.max(1, capacity / columns)
  const result: Column[] = []
  for (let from = 0; from < values.length; ) {
    const next = Math.ceil((result.length + 1) * perColumn)
    const to = Math.min(values.length, Math.max(from + 1, next))
    result.push(columnOf(values, from, to))
    from = to
  }
  return result
}
