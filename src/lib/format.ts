const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const significantDigits = 4

/** From this size on, numbers are written with a power of ten. */
const largestWhole = 1e15

function withExponent(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(significantDigits - 1).split('e')
  const power = [...exponent.replace('+', '')]
    .map((c) => (c === '-' ? '⁻' : superscripts[Number(c)]))
    .join('')
  return `${Number(mantissa)} × 10${power}`
}

/** `value` rounded as it appears on screen, as a plain number. */
export function rounded(value: number): number {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || (Number.isInteger(value) && size < largestWhole)) return value
  const isWhole = size >= 10 ** significantDigits && size < largestWhole
  return isWhole ? Math.round(value) : Number(value.toPrecision(significantDigits))
}

/** Whether a number is written with a power of ten. */
export function hasPowerOfTen(value: number): boolean {
  const size = Math.abs(rounded(value))
  return Number.isFinite(size) && size !== 0 && (size < 1e-4 || size >= largestWhole)
}

/** `value` to read: whole numbers in full, others to 4 significant digits, with a real minus sign. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  const shown = rounded(value)
  const text = hasPowerOfTen(value) ? withExponent(shown) : String(shown)
  return text.replace(/^-/, '−')
}

/** How many digits wide a text is; a decimal point counts as half a digit. */
const digitsWide = (text: string): number => text.length - 0.5 * (text.match(/[.]/g)?.length ?? 0)

/** `value` for a space `digits` wide: like `formatNumber`, but with fewer digits if that is too long. */
export function formatShort(value: number, digits: number): string {
  const powers = [1, 0].map((places) => value.toExponential(places).replace(/-/g, '−').replace('+', ''))
  const candidates = [
    formatNumber(value),
    ...[3, 2, 1].map((kept) => formatNumber(Number(value.toPrecision(kept)))),
    ...powers,
  ]
  return candidates.find((text) => digitsWide(text) <= digits) ?? powers[1] ?? ''
}

/** `value` with all its digits and a real minus sign, for tooltips. */
export const formatExact = (value: number): string =>
  String(value).replace(/-/g, '−').replace('Infinity', '∞')

/** `value` as LaTeX, with the same digits as `formatNumber`. */
export function texNumber(value: number): string {
  if (Number.isNaN(value)) return '\\text{NaN}'
  return formatNumber(value)
    .replace('−', '-')
    .replace('∞', '\\infty')
    .replace(/ × 10(.+)$/, (_, power: string) => {
      const digits = [...power].map((c) => (c === '⁻' ? '-' : superscripts.indexOf(c))).join('')
      return ` \\times 10^{${digits}}`
    })
}
