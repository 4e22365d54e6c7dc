import type { Span } from '../../engine/graph'
import { type PythonToken, pythonTokens } from './python-tokens'
import { isUpdateSign } from './update-sign'

/** A statement of a Python text: its tokens, and where it is, without indentation and comments. */
export interface PythonStatement extends Span {
  readonly tokens: readonly PythonToken[]
}

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** The words that a header such as `if x:` starts with; what follows its colon is a statement of its own. */
const headers = wordsOf('async class def elif else except finally for if try while with')

/** The words that never start a line inside brackets. */
const starters = wordsOf(
  'assert break class continue def del global import nonlocal pass raise return try while with',
)

/** Splits tokens into statements; a bracket that is never closed ends where another statement surely starts. */
class StatementSplitter {
  readonly statements: PythonStatement[] = []
  private current: PythonToken[] = []
  private open: string[] = []
  private isLineStart = false

  constructor(private readonly tokens: readonly PythonToken[]) {}

  split(): readonly PythonStatement[] {
    for (const [at, token] of this.tokens.entries()) this.add(token, at)
    this.end()
    return this.statements
  }

  private add(token: PythonToken, at: number): void {
    if (this.open.length > 0 && this.isLineStart && this.startsAnew(at)) this.end()
    this.isLineStart = token.kind === 'lineEnd'
    const isOutside = this.open.length === 0
    if (this.isLineStart || (isOutside && token.text === ';')) {
      if (isOutside) this.end()
      return
    }
    this.current.push(token)
    if (token.kind === 'open') this.open.push(token.text)
    else if (token.kind === 'close') this.open.pop()
    else if (isOutside && token.text === ':' && headers.has(this.current[0]?.text ?? '')) this.end()
  }

  /** Whether a statement starts here although a bracket is open: at its first word, or with an assignment. */
  private startsAnew(at: number): boolean {
    if (starters.has(this.tokens[at]?.text ?? '')) return true
    const mayBeKeyword = this.open.at(-1) === '(' && /^[(,]$/.test(this.current.at(-1)?.text ?? '')
    return !mayBeKeyword && this.startsAssignment(at)
  }

  private startsAssignment(start: number): boolean {
    if (this.tokens[start]?.kind !== 'name') return false
    let at = start + 1
    for (;;) {
      const [sign, inside, after] = this.tokens.slice(at, at + 3)
      if (sign?.text === '.' && inside?.kind === 'name') at += 2
      else if (sign?.text === '[' && inside?.kind === 'string' && after?.text === ']') at += 3
      else return sign?.text === '=' || isUpdateSign(sign?.text ?? '')
    }
  }

  private end(): void {
    const [first, last] = [this.current[0], this.current.at(-1)]
    const isText = this.current.every(({ kind }) => kind === 'string')
    if (first && last && !isText)
      this.statements.push({ tokens: this.current, from: first.from, to: last.to })
    this.current = []
    this.open = []
  }
}

/**
 * The statements of a Python text as people write it. One over several lines in brackets is one statement, a
 * header and what follows its colon are two; comments and strings that stand alone, as docstrings do, are none.
 */
export const pythonStatements = (text: string): readonly PythonStatement[] =>
  new StatementSplitter(pythonTokens(text)).split()
