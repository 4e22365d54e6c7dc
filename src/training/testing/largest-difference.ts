import { namedArrays, type Parameters } from '../parameters'

/** The largest |a − b| over all entries; NaN where one of them is missing or no number. */
export const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  a.length === b.length
    ? Array.from(a, (x, i) => Math.abs(x - (b[i] ?? Number.NaN))).reduce((x, y) => Math.max(x, y), 0)
    : Number.NaN

/** All entries of a net in one array. */
export const flat = (parameters: Parameters): number[] =>
  namedArrays(parameters).flatMap(({ entries }) => [...entries])
