import type { Tensor } from '../../engine/tensor'
import { formatNumber, formatShort } from '../../lib/format'
import type { Digits } from '../request'

/** The room of a cell in digits, not counting a sign. */
const cellDigits: Readonly<Record<Digits, number>> = { 3: 4.5, 2: 3.5 }

/**
 * An entry of an array as written in its cell: as in formulas, with fewer digits where the cell has no room for all, and
 * two in a graph that has to be narrow.
 */
export function cellText(entry: number, digits: Digits): string {
  const isWhole = digits === 3 || Number.isInteger(entry)
  const room = cellDigits[digits] + (entry < 0 ? 1 : 0)
  return formatShort(isWhole ? entry : Number(entry.toPrecision(digits)), room)
}

/** The numbers that an array's colours range over: from 0 to the largest magnitude, on both sides if it has both signs. */
export function colourRange({ data }: Tensor): readonly [least: number, most: number] {
  let [least, most] = [0, 0]
  for (const entry of data) {
    if (!Number.isFinite(entry)) continue
    least = Math.min(least, entry)
    most = Math.max(most, entry)
  }
  const size = Math.max(-least, most)
  return [least < 0 ? -size : 0, most > 0 ? size : 0]
}

/** The room of a number beside the colours, in digits. */
const scaleDigits = 6

/** The range of an array's colours as it is written beside them: ±0.25, 0–1. */
export function scaleText(tensor: Tensor): string {
  const [least, most] = colourRange(tensor)
  if (least === 0) return most === 0 ? '0' : `0–${formatShort(most, scaleDigits)}`
  return most === 0 ? `${formatShort(least, scaleDigits + 1)}–0` : `±${formatShort(most, scaleDigits)}`
}

/** A single number as it is written on an edge. */
export const numberText = (tensor: Tensor): string => formatNumber(tensor.data[0] ?? Number.NaN)
