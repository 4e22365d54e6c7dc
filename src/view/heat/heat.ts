import type { Floats } from '../../training/net/parameters'

/**
 * How strongly a number is coloured, from −1 to 1, with full colour at ±`limit`. It follows the square root,
 * so that small numbers can be told apart as well.
 */
export function heatOf(value: number, limit: number): number {
  if (value === 0 || Number.isNaN(value) || !(limit > 0)) return 0
  return Math.sign(value) * Math.sqrt(Math.min(1, Math.abs(value) / limit))
}

/** The largest magnitude of a finite number in `data`; 0 if there is none. */
export function largestSize(data: Floats): number {
  let largest = 0
  for (const entry of data) {
    const size = Math.abs(entry)
    if (size > largest && size < Number.POSITIVE_INFINITY) largest = size
  }
  return largest
}
