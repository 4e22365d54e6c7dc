const functions: Readonly<Record<string, (x: number) => number>> = Object.fromEntries(
  (['exp', 'log', 'sin', 'cos', 'tanh'] as const).map((name) => [`\\${name}`, Math[name]]),
)

const products = new Set(['\\times', '\\cdot', '\\odot'])
const startsOfFactor = /^(\d|\{|\\left|\\d?frac|\\sqrt|\\exp|\\log|\\sin|\\cos|\\tanh|\\underbrace)/

const tokensOf = (tex: string): readonly string[] =>
  (
    tex
      .replaceAll(/\\mathopen\{\}|\\mathclose\{\}/g, '') // spacing
      .match(/\\[a-zA-Z]+|\\,|\d+(\.\d+)?|\S/g) ?? []
  ).filter((token) => token !== '\\,')

/**
 * The number that LaTeX of numbers denotes to a reader who cannot see the braces; throws if two readings are
 * possible.
 */
export function readTex(tex: string): number {
  const tokens = tokensOf(tex)
  let next = 0

  const fault = (): SyntaxError =>
    new SyntaxError(`“${tokens[next] ?? 'the end'}” is not expected at ${next} in ${tex}`)
  const takes = (token: string): boolean => {
    const isNext = tokens[next] === token
    if (isNext) next++
    return isNext
  }
  const expect = (token: string): void => {
    if (!takes(token)) throw fault()
  }
  const between = (open: string, close: string): number => {
    expect(open)
    const value = sum()
    expect(close)
    return value
  }

  /** A minus sign may only come before a whole product. */
  const sum = (): number => {
    let value = takes('-') ? -product() : product()
    while (tokens[next] === '+' || tokens[next] === '-')
      value += tokens[next++] === '+' ? product() : -product()
    return value
  }

  const product = (): number => {
    let value = power()
    for (;;) {
      const hasSign = products.has(tokens[next] ?? '')
      if (hasSign) next++
      else if (!startsOfFactor.test(tokens[next] ?? '')) return value
      else if (/\d/.test(tokens[next - 1] ?? '') && /\d|frac/.test(firstSeen())) throw fault() // 2 3² is read as 23², 2 ½ as 2½
      value *= power()
    }
  }

  /** The next token that is printed. */
  const firstSeen = (): string => tokens.slice(next).find((token) => token !== '{') ?? ''

  /** A base is what precedes its exponent without parentheses: a number, a call, something in parentheses. */
  const power = (): number => {
    const isFraction = /frac/.test(firstSeen())
    const isBraced = takes('{')
    const base = atom()
    if (isBraced) expect('}')
    if (!takes('^')) return base
    if (isFraction) throw fault()
    const value = base ** between('{', '}')
    if (tokens[next] === '^') throw fault()
    return value
  }

  const atom = (): number => {
    const token = tokens[next++] ?? ''
    if (/^\d/.test(token)) return Number(token)
    switch (token) {
      case '\\frac':
      case '\\dfrac':
        return between('{', '}') / between('{', '}')
      case '\\sqrt':
        return Math.sqrt(between('{', '}'))
      case '\\underbrace':
        return underBrace()
      case '\\left':
        return takes('|') ? Math.abs(upTo('|')) : inParentheses()
      default:
        return called(token)
    }
  }

  const called = (name: string): number => {
    const f = functions[name]
    if (!f) throw fault()
    expect('\\left')
    return f(inParentheses())
  }

  const inParentheses = (): number => {
    expect('(')
    return upTo(')')
  }

  const upTo = (close: string): number => {
    const value = sum()
    expect('\\right')
    expect(close)
    return value
  }

  /** The word under a brace does not affect the number. */
  const underBrace = (): number => {
    const value = between('{', '}')
    for (const token of ['_', '{', '\\text', '{']) expect(token)
    while (tokens[next] !== '}') next++
    expect('}')
    expect('}')
    return value
  }

  const value = sum()
  if (next < tokens.length) throw fault()
  return value
}
