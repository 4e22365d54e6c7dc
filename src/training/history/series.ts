/**
 * Numbers that grow at the end: the first `length` entries of `buffer`. A series keeps its numbers when a
 * longer one is made from it.
 */
export interface Series {
  readonly buffer: Float64Array
  readonly length: number
}

/** A series without numbers. */
export const emptySeries: Series = { buffer: new Float64Array(0), length: 0 }

function withRoom({ buffer, length }: Series, wanted: number): Float64Array {
  if (buffer.length >= wanted) return buffer
  const larger = new Float64Array(Math.max(1024, wanted, 2 * buffer.length))
  larger.set(buffer.subarray(0, length))
  return larger
}

/** `series` with `values` appended; only the newest series may be extended, because they share a buffer. */
export function appended(series: Series, values: Float64Array): Series {
  const length = series.length + values.length
  const buffer = withRoom(series, length)
  buffer.set(values, series.length)
  return { buffer, length }
}

/** The numbers of `series`, a view. */
export const valuesOf = ({ buffer, length }: Series): Float64Array => buffer.subarray(0, length)

/** The last number of `series`; undefined if it is empty. */
export const lastOf = ({ buffer, length }: Series): number | undefined =>
  length > 0 ? buffer[length - 1] : undefined
