import { formatNumber } from '../../lib/format'

const largestFixed = 1e6

/** `value` with so many digits after the point and thousands apart, the same in both languages; huge ones shorter. */
export function fixed(value: number, fractionDigits: number): string {
  if (Math.abs(value) > largestFixed) return formatNumber(Number(value.toPrecision(4)))
  return value.toLocaleString('en', {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  })
}
