import { isOutsideArithmetic } from './other-names'
import type { PythonToken } from './python-tokens'

/** What a bracket encloses. */
type Bracket = 'call' | 'subscript' | 'group'

const keywords: ReadonlySet<string> = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

const constants: ReadonlySet<string> = new Set(['True', 'False', 'None'])

/** Whether a token ends a value, so that a bracket after it is a call or a subscript. */
const endsValue = (token: PythonToken | undefined): boolean =>
  token?.kind === 'name' || token?.kind === 'number' || token?.kind === 'close'

const startsValue = ({ kind }: PythonToken): boolean => kind === 'name' || kind === 'number'

/** Whether tokens make an expression with numbers or arrays, from left to right. */
class ExpressionReader {
  private readonly open: Bracket[] = []
  private values = 0

  /** `isLenient`: values side by side, without an operator, are accepted. */
  constructor(
    private readonly tokens: readonly PythonToken[],
    private readonly isLenient: boolean,
  ) {}

  read(): boolean {
    return this.tokens.every((token, at) => this.accepts(token, at)) && this.values > 0
  }

  private accepts(token: PythonToken, at: number): boolean {
    const before = this.tokens[at - 1]
    if (startsValue(token)) {
      this.values++
      if (!this.isLenient && endsValue(before)) return false
    }
    if (token.kind === 'name') return this.acceptsName(token, at)
    if (token.kind === 'string') return this.isKey(at)
    if (token.kind === 'open') return this.enters(token, before)
    if (token.kind === 'operator') return this.acceptsOperator(token.text)
    if (token.kind === 'close') this.open.pop()
    return token.kind !== 'unknown'
  }

  private acceptsName({ text }: PythonToken, at: number): boolean {
    if (keywords.has(text)) return false
    if (constants.has(text)) return this.open.at(-1) === 'call'
    return !isOutsideArithmetic(this.tokens, at)
  }

  private isKey(at: number): boolean {
    const isAlone = this.tokens[at - 1]?.text === '[' && this.tokens[at + 1]?.text === ']'
    return isAlone && this.open.at(-1) === 'subscript'
  }

  private enters({ text }: PythonToken, before: PythonToken | undefined): boolean {
    const follows = endsValue(before)
    this.open.push(follows && text === '(' ? 'call' : follows && text === '[' ? 'subscript' : 'group')
    return text !== '{'
  }

  private acceptsOperator(text: string): boolean {
    if (text === '=') return this.open.at(-1) === 'call'
    if (text === ':' || text === '...') return this.open.at(-1) === 'subscript'
    return text !== ':=' && text !== '->' && text !== ';'
  }
}

/**
 * Whether tokens are an expression of names, attributes, subscripts, numbers, arithmetic operators, comparisons
 * and calls.
 */
export const isExpression = (tokens: readonly PythonToken[], isLenient: boolean): boolean =>
  new ExpressionReader(tokens, isLenient).read()
