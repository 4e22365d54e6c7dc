/** Signs of word processors and other keyboards that stand for one sign of the language. */
const groups: Readonly<Record<string, string>> = {
  '*': '×∗',
  '/': '÷∕⁄',
  '-': '−–—‐‑',
  '(': '【〔',
  ')': '】〕',
  ',': '、،',
  '.': '。',
  '"': '“”„«»',
  "'": '‘’',
}

const typographic: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([plain, signs]) => [...signs].map((sign) => [sign, plain] as const)),
)

/** Full-width characters are the plain ones, this much further on. */
const fullWidth = { first: 0xff01, last: 0xff5e, offset: 0xfee0 } as const

/** The plain character that a sign is meant to be, which has the same length; undefined if it is not known. */
export function plainSign(sign: string): string | undefined {
  const code = sign.charCodeAt(0)
  const isFullWidth = code >= fullWidth.first && code <= fullWidth.last
  return typographic.get(sign) ?? (isFullWidth ? String.fromCharCode(code - fullWidth.offset) : undefined)
}
