import type { Span } from '../../engine/graph'

/** The kinds of tokens in a line; `unknown` is not part of the language. */
export type TokenKind =
  | 'word'
  | 'number'
  /** Raised digits. */
  | 'raised'
  | 'operator'
  | 'equals'
  | 'open'
  | 'close'
  | 'comma'
  | 'dot'
  | 'unknown'

export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
}

/** A name with attributes that are not called, `.T` excepted, and with keys, as the grammar reads it. */
const nameWithParts = (() => {
  const word = String.raw`[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}_]*`
  const attribute = String.raw`\.(?!T(?![\p{L}\p{Nl}\p{M}\p{Nd}_]))${word}(?![\p{L}\p{Nl}\p{M}\p{Nd}_]|[ \t]*\()`
  const key = String.raw`\[(?:'(?:[^'\\\n\r]|\\.)*'|"(?:[^"\\\n\r]|\\.)*")\]`
  const module = String.raw`(?:np|numpy|math)(?=[ \t]*\.[ \t]*${word}[ \t]*\()`
  return new RegExp(`${module}|${word}(?:${attribute}|${key})*`, 'uy')
})()

const kinds: readonly (readonly [TokenKind, RegExp])[] = [
  ['word', nameWithParts],
  ['number', /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y],
  ['raised', /⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/y],
  ['unknown', /==|[!<>:]=|->|\/\/|&&|\|\||"[^"\n\r]*"?|'[^'\n\r]*'?/y],
  ['equals', /(?:\*\*|[-+*/^@])?=/y],
  ['operator', /\*\*|[-+*/^@·\u0387⋅∙・･]/y],
  ['open', /[([]/y],
  ['close', /[)\]]/y],
  ['comma', /,/y],
  ['dot', /\./y],
  ['unknown', /./suy],
]

const skipped = /(?:[ \t\f\n\r\u00a0\u2000-\u200b\u202f\u3000\ufeff]|#[^\n\r]*)*/y

function tokenAt(text: string, from: number): Token {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = from
    const [matched] = pattern.exec(text) ?? []
    if (matched) return { kind, text: matched, from, to: from + matched.length }
  }
  throw new RangeError(`there is no character at ${from}`)
}

/** The tokens of a stretch of text, without spaces and comments. */
export function scan(text: string, { from, to }: Span): readonly Token[] {
  const line = text.slice(from, to)
  const tokens: Token[] = []
  for (let at = 0; ; ) {
    skipped.lastIndex = at
    skipped.test(line)
    at = skipped.lastIndex
    if (at >= line.length) return tokens.map((token) => shifted(token, from))
    const token = tokenAt(line, at)
    tokens.push(token)
    at = token.to
  }
}

const shifted = (token: Token, by: number): Token => ({
  ...token,
  from: token.from + by,
  to: token.to + by,
})
