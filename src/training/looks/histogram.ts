// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Floats } from '../net/parameters'

/** The numbers of one array, counted into bins. */
export interface Histogram {
  /** How many non-zero numbers are in each of the equal bins, from left to right. */
  readonly bins: Uint32Array
  /** How many numbers there are. */
  readonly count: number
  /** How many are exactly 0. */
  readonly zeros: number
  /** How many are NaN or infinite; they are not in any bin. */
  readonly notFinite: number
  /** The standard deviation of the finite numbers; undefined if there are none. */
  readonly deviation?: number
}

/** The range that a histogram covers. */
export interface HistogramAxis {
  readonly from: number
  readonly to: number
}

/** An even number, so that 0 is a boundary between two bins. */
const parts = 48

/**
 * The axis that covers all finite numbers of `arrays`: ± the largest magnitude, or from 0 if none is
 * negative.
 */
export function histogramAxis(arrays: readonly Floats[]): HistogramAxis {
  let [least, largest] = [0, 0]
  for (const array of arrays) {
    for (let i = 0; i < array.length; i++) {
      const value = array[i]!
      if (!Number.isFinite(value)) continue
      if (value < least) least = value
      if (Math.abs(value) > largest) largest = Math.abs(value)
    }
  }
  return { from: least < 0 ? -largest : 0, to: largest }
}

/** Counts `numbers` along an axis that covers them all. */
export function histogramOf(numbers: Floats, { from, to }: HistogramAxis): Histogram {
  const bins = new Uint32Array(parts)
  const perUnit = parts / (to - from)
  let [zeros, notFinite, sum, squares] = [0, 0, 0, 0]
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!
    if (!Number.isFinite(value)) {
      notFinite++
      continue
    }
    sum += value
    squares += value * value
    if (value === 0) zeros++
    else bins[Math.min(parts - 1, Math.floor((value - from) * perUnit))]!++
  }
  const finite = numbers.length - notFinite
  const counted = { bins, count: numbers.length, zeros, notFinite }
  if (finite === 0) return counted
  return { ...counted, deviation: Math.sqrt(Math.max(0, squares / finite - (sum / finite) ** 2)) }
}
