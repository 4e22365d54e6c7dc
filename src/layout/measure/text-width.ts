/** Widths of the characters of numbers in the page's typeface at 16 px, measured in Chromium. */
const widths: Readonly<Record<string, number>> = {
  '−': 9.85,
  '.': 3.9,
  ',': 3.9,
  ' ': 3.6,
  '×': 9.85,
  '±': 9.85,
  '–': 9.4,
  '∞': 14,
  '?': 8.6,
  '(': 5.6,
  ')': 5.6,
  e: 9,
  '⁻': 6.5,
}

const digitPx = 9.73
const superscriptPx = 6.2

/** The width of a written number in pixels, at 16 px. */
export function numberWidth(text: string): number {
  let sum = 0
  for (const sign of text) {
    const isSuperscript = '⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(sign)
    sum += widths[sign] ?? (isSuperscript ? superscriptPx : digitPx)
  }
  return sum
}

/** The approximate width of a symbol or word in a formula, in pixels at 16 px. */
export function symbolWidth(plain: string): number {
  let sum = 0
  for (const sign of plain) sum += /[₀-₉⁰¹²³⁴-⁹]/.test(sign) ? 6.5 : /[iljt.,:|]/.test(sign) ? 5.5 : 9.5
  return sum
}

/** The approximate width of a formula as KaTeX sets it, in pixels at 16 px. */
export function formulaWidth(plain: string): number {
  let sum = 0
  for (const sign of plain) sum += formulaSignWidth(sign)
  return sum
}

function formulaSignWidth(sign: string): number {
  if (sign === ' ') return 4
  if (/[₀-₉⁰¹²³⁴-⁹ᵀ]/.test(sign)) return 7.5
  if (/[iljt.,:|·]/.test(sign)) return 5.8
  return /[A-Z×+−=⊙]/.test(sign) ? 12.5 : 9.5
}
