import { required } from '../src/lib/required'

/** The value that a share of all values lies below. */
export const quantile = (values: readonly number[], share: number): number =>
  required(
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))],
    'there are no values',
  )

/** The value in the middle; of an even number of values, the upper of the two. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)
