import { formatNumber } from '../../lib/format'

const largestFixed = 1e6
/** Whole numbers take no room for digits after the point. */
const largestWhole = 1e9

/** By fraction digits: to make one takes far longer than to use it. */
const formats = new Map<number, Intl.NumberFormat>()

function formatWith(fractionDigits: number): Intl.NumberFormat {
  const known = formats.get(fractionDigits)
  if (known) return known
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  })
  formats.set(fractionDigits, format)
  return format
}

/** `value` with so many digits after the point and thousands apart, the same in both languages; huge ones shorter. */
export function fixed(value: number, fractionDigits: number): string {
  if (Math.abs(value) > (fractionDigits === 0 ? largestWhole : largestFixed))
    return formatNumber(Number(value.toPrecision(4)))
  return formatWith(fractionDigits).format(value)
}
