import { formatNumber } from './format'

const mostDigits = 12

const round = (value: number, digits: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(digits))

/**
 * Two numbers to be read side by side, with as many digits as it takes to see their difference, and at least
 * 4.
 */
export function formatPair(before: number, after: number): readonly [string, string] {
  const apart = after - before
  const size = Math.max(Math.abs(before), Math.abs(after))
  if (!Number.isFinite(apart) || apart === 0 || size >= 1e9)
    return [formatNumber(before), formatNumber(after)]
  for (let digits = Math.max(4, Math.trunc(size).toString().length); digits <= mostDigits; digits++) {
    const pair = [round(before, digits), round(after, digits)] as const
    if (Math.abs(pair[1] - pair[0] - apart) <= Math.abs(apart) / 100)
      return [written(pair[0]), written(pair[1])]
  }
  return [formatNumber(before), formatNumber(after)]
}

const written = (value: number): string =>
  value !== 0 && Math.abs(value) < 1e-4 ? formatNumber(value) : String(value).replace('-', '−')
