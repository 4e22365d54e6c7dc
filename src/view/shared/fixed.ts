import { formatNumber } from '../../lib/format'

const largestFixed = 1e6
/** Whole numbers can be larger, because they have no digits after the point. */
const largestWhole = 1e9

/** Formatters by number of fraction digits: creating one takes far longer than using it. */
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

/**
 * `value` with `fractionDigits` digits after the point and separated thousands, the same in both languages;
 * huge values are shortened.
 */
export function fixed(value: number, fractionDigits: number): string {
  if (Math.abs(value) > (fractionDigits === 0 ? largestWhole : largestFixed))
    return formatNumber(Number(value.toPrecision(4)))
  return formatWith(fractionDigits).format(value)
}
