// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Floats } from '../net/parameters'

/** The numbers of one array, counted. */
export interface Histogram {
  /** How many numbers other than 0 lie in each of the equal parts of the axis, from left to right. */
  readonly bins: Uint32Array
  /** All numbers. */
  readonly count: number
  /** How many are exactly 0. */
  readonly zeros: number
  /** How many are NaN or infinite; they are in no bin. */
  readonly notFinite: number
  /** The standard deviation of the finite numbers; absent where there is none. */
  readonly deviation?: number
}

/** The part of the line that a histogram shows. */
export interface HistogramAxis {
  readonly from: number
  readonly to: number
}

/** An even number, so that 0 is the border of two parts. */
const parts = 48

/** The axis that holds all finite numbers of `arrays`: ±the largest size, or from 0 where none is negative. */
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

/** Counts `numbers` along an axis that holds them all. */
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
