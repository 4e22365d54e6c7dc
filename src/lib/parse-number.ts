const plainOf = (text: string): string => text.trim().replace(/^[−–]/, '-').replace(/e[−–]/i, 'e-')

const isNumeric = (plain: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)

/** Whether a comma separates thousands, as in 10,000. */
const hasThousands = (plain: string): boolean => /^[+-]?[1-9]\d{0,2},\d{3}(?!\d)/.test(plain)

/** The number that a text holds, with a typed or a real minus sign; undefined if it is not a number. */
export function parseNumber(text: string): number | undefined {
  const plain = plainOf(text)
  if (!isNumeric(plain)) return undefined
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

/** Why a text holds no number. */
export type NumberProblem = 'empty' | 'comma' | 'too-large' | 'not-a-number'

/** What keeps a text from being a number; undefined if it is one. */
export function numberProblem(text: string): NumberProblem | undefined {
  if (parseNumber(text) !== undefined) return undefined
  const plain = plainOf(text)
  if (plain === '') return 'empty'
  if (isNumeric(plain)) return 'too-large'
  const isDecimal = !hasThousands(plain) && isNumeric(plain.replace(',', '.'))
  return isDecimal ? 'comma' : 'not-a-number'
}
