import { namedArrays, type Parameters } from '../net/parameters'

/** The largest |a − b| over all entries; NaN if one of them is missing or NaN. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.NaN
  let largest = 0
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs((a[i] ?? 0) - (b[i] ?? 0)))
  return largest
}

/** All entries of a net in a single array. */
export const flat = (parameters: Parameters): number[] =>
  namedArrays(parameters).flatMap(({ entries }) => [...entries])
