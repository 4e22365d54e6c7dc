import type { Span } from '../../engine/graph'
import { plainSign } from '../pasted/typographic-signs'

export type PythonTokenKind =
  | 'name'
  | 'number'
  | 'string'
  | 'operator'
  | 'open'
  | 'close'
  | 'lineEnd'
  /** A character that Python has no use for, or a string that does not end. */
  | 'unknown'

/** A token of a Python text, with signs of word processors as the plain ones. */
export interface PythonToken extends Span {
  readonly kind: PythonTokenKind
  readonly text: string
}

const skipped = /(?:[ \t\f\u00a0\u2000-\u200b\u202f\u3000\ufeff]|\\(?:\r\n|[\r\n])|#[^\r\n]*)+/y

const stringStart = /[bBfFrRtTuU]{0,2}("""|'''|"|')/y

const kinds: readonly (readonly [PythonTokenKind, RegExp])[] = [
  ['lineEnd', /\r\n|[\r\n]/y],
  ['name', /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}_]*/uy],
  ['number', /0[xXoObB][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?[jJ]?/y],
  ['operator', /\.\.\.|(?:\*\*|\/\/|<<|>>|[-+*/%@&|^<>=!:])=|->|\*\*|\/\/|<<|>>|[-+*/%@&|^<>=~.,:;]/y],
  ['open', /[([{]/y],
  ['close', /[)\]}]/y],
  ['unknown', /./suy],
]

/** The text that a pattern matches at a position; undefined if it does not match there. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** Past the end of a string whose inside starts at a position, and whether it ends as it should. */
function endOfString(text: string, inside: number, quote: string): { readonly to: number; isWhole: boolean } {
  for (let at = inside; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at += text[at + 1] === '\r' && text[at + 2] === '\n' ? 2 : 1
    else if (text.startsWith(quote, at)) return { to: at + quote.length, isWhole: true }
    else if (quote.length === 1 && (sign === '\n' || sign === '\r')) return { to: at, isWhole: false }
  }
  return { to: text.length, isWhole: false }
}

/** Splits a text into tokens, from left to right. */
class Tokenizer {
  readonly tokens: PythonToken[] = []
  /** The text with plain signs, each where it was. */
  private readonly plain: string

  constructor(private readonly written: string) {
    this.plain = written.replace(/[\u0080-\uffff]/g, (sign) => plainSign(sign) ?? sign)
  }

  run(): readonly PythonToken[] {
    for (let at = 0; at < this.plain.length; ) {
      const [spaces] = matchAt(skipped, this.plain, at) ?? []
      at = spaces === undefined ? this.tokenAt(at) : at + spaces.length
    }
    return this.tokens
  }

  /** Adds the token at a position, and returns the position past it. */
  private tokenAt(at: number): number {
    const [start, quote] = matchAt(stringStart, this.plain, at) ?? []
    if (start !== undefined && quote !== undefined) return this.stringAt(at, at + start.length, quote)
    for (const [kind, pattern] of kinds) {
      const [matched] = matchAt(pattern, this.plain, at) ?? []
      if (matched !== undefined) return this.add(kind, at, at + matched.length)
    }
    return at + 1
  }

  /** A string that starts with a plain quote does not end at a typographic one. */
  private stringAt(at: number, inside: number, quote: string): number {
    const isPlain = this.written.startsWith(quote, inside - quote.length)
    const { to, isWhole } = endOfString(isPlain ? this.written : this.plain, inside, quote)
    return this.add(isWhole ? 'string' : 'unknown', at, to)
  }

  private add(kind: PythonTokenKind, from: number, to: number): number {
    this.tokens.push({ kind, text: this.plain.slice(from, to), from, to })
    return to
  }
}

/** The tokens of a Python text, without spaces and comments; whatever the text is, each has a kind. */
export const pythonTokens = (text: string): readonly PythonToken[] => new Tokenizer(text).run()
