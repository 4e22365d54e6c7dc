/** A piece of a formula's text, with its start position. */
export interface Token {
  readonly kind: 'number' | 'name' | 'index' | 'power' | 'sign' | 'break'
  readonly text: string
  readonly at: number
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const kinds: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['break', /^\s*\n\s*/],
  ['space', /^\s+/],
  ['number', /^(\d+(\.\d+)?|∞|NaN)/],
  ['index', /^_[\p{L}\d]+(,[\p{L}\d]+)*/u],
  ['power', /^⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/],
  ['sign', /^[-+−×·⊙/^=≈≠<>≤≥←()[\]{}|,√ᵀ∂Σ⋯?]/u], // before names: some of these are letters to Unicode
  ['name', /^[^\P{L}Σᵀ]+[\d₀-₉]*(_\p{L}{4,})*/u], // an index has fewer letters than a word
]

const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** A name with its subscript digits as plain ones: W₁ is W1. */
const plainName = (text: string): string =>
  [...text].map((sign) => (lowered.includes(sign) ? lowered.indexOf(sign) : sign)).join('')

/** The tokens of a formula's text; throws a SyntaxError if something is not part of one. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at)
    const [kind, pattern] = kinds.find(([, each]) => each.test(rest)) ?? []
    const piece = pattern?.exec(rest)?.[0]
    if (kind === undefined || piece === undefined)
      throw new SyntaxError(`“${rest.slice(0, 10)}” in “${text}” is not part of a formula`)
    if (kind !== 'space') tokens.push({ kind, text: kind === 'name' ? plainName(piece) : piece, at })
    at += piece.length
  }
  return tokens
}

/** The number that superscripts spell: ² is 2, ⁻⁷ is −7. */
export const powerOf = (text: string): number =>
  Number([...text].map((sign) => (sign === '⁻' ? '-' : superscripts.indexOf(sign))).join(''))
