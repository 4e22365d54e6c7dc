/**
 * How strongly a number is coloured, from −1 to 1, with full colour at ±`limit`. It follows the square root,
 * so that small numbers can be told apart as well.
 */
export function heatOf(value: number, limit: number): number {
  if (value === 0 || Number.isNaN(value) || !(limit > 0)) return 0
  return Math.sign(value) * Math.sqrt(Math.min(1, Math.abs(value) / limit))
}
