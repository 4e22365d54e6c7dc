import type { Floats } from '../../training/net/parameters'

/** How strongly a number is coloured, from −1 to 1, where ±`limit` is full: by the square root, so that small numbers differ too. */
export function heatOf(value: number, limit: number): number {
  if (value === 0 || Number.isNaN(value) || !(limit > 0)) return 0
  return Math.sign(value) * Math.sqrt(Math.min(1, Math.abs(value) / limit))
}

/** The largest size of a finite number among `data`; 0 where there is none. */
export function largestSize(data: Floats): number {
  let largest = 0
  for (const entry of data) {
    const size = Math.abs(entry)
    if (size > largest && size < Number.POSITIVE_INFINITY) largest = size
  }
  return largest
}
