/** Signs that keyboards and other pages write for those of a formula. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\uFF01-\uFF5E]/g, ''], // full-width forms of ASCII, replaced below
  [/\u3000|\u00A0/g, ' '],
  [/\*\*/g, '^'],
  [/[*∗⋅]/g, '·'],
  [/[÷∕]/g, '/'],
  [/[–—]/g, '−'],
  [/²/g, '^2'],
  [/³/g, '^3'],
]

const halfWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)

/** A typed text in the notation of formulas: full-width signs as plain ones, * as a product, ** as a power. */
export function asFormula(typed: string): string {
  let text = typed
  for (const [pattern, sign] of signs)
    text = sign === '' ? text.replace(pattern, halfWidth) : text.replace(pattern, sign)
  return text
    .trim()
    .replace(/^[=≈]\s*/, '')
    .replace(/(?<![\d.])\.(?=\d)/g, '0.')
}
