/** The number that a text holds, with a typed or a real minus sign; undefined if it is not a number. */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^[−–]/, '-').replace(/e[−–]/i, 'e-')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}
