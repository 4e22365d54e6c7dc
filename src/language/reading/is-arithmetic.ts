import { functions } from '../functions'
import { isExpression } from './is-expression'
import type { PythonToken } from './python-tokens'
import { isUpdateSign } from './update-sign'

type Tokens = readonly PythonToken[]

/** The positions of the tokens outside brackets. */
function outside(tokens: Tokens): readonly number[] {
  let depth = 0
  return tokens.flatMap(({ kind }, at) => {
    if (kind === 'close') depth = Math.max(0, depth - 1)
    const isOutside = depth === 0
    if (kind === 'open') depth++
    return isOutside ? [at] : []
  })
}

/** A target without its annotation: x of x: float. */
function withoutAnnotation(target: Tokens): Tokens {
  const colon = outside(target).find((at) => target[at]?.text === ':')
  return colon === undefined ? target : target.slice(0, colon)
}

function isAssignment(tokens: Tokens, signs: readonly number[]): boolean {
  const starts = [0, ...signs.map((at) => at + 1)]
  const parts = starts.map((start, i) => tokens.slice(start, signs[i]))
  return parts.every((part, i) => isExpression(i === 0 ? withoutAnnotation(part) : part, true))
}

/** The name that is called last, if an expression is nothing but a call: `sum` of X.dot(W).sum(). */
function calledLast(expression: Tokens): string | undefined {
  const outer = outside(expression)
  const isChain = outer.every((at) => {
    const { kind = 'unknown', text = '' } = expression[at] ?? {}
    return kind === 'name' || kind === 'open' || kind === 'close' || text === '.'
  })
  const [opening, closing] = outer.slice(-2)
  const isCall = isChain && closing !== undefined && expression[closing]?.text === ')'
  const called = isCall && opening !== undefined ? expression[opening - 1] : undefined
  return called?.kind === 'name' ? called.text : undefined
}

/** Whether a bare expression is only there for its effect: a call of a function that the language does not have. */
function isForEffect(expression: Tokens): boolean {
  const called = calledLast(expression)
  return called !== undefined && called !== 'array' && !functions.has(called)
}

/**
 * Whether a statement computes with numbers or arrays. These count, if all their parts are made of names,
 * attributes, subscripts with slices, numbers, arithmetic and bitwise operators, comparisons, calls, and
 * parentheses, lists and tuples of these:
 *
 * - assignments, also to several names, with an annotation or of another name; updates such as +=;
 * - `return` with an expression;
 * - bare expressions, but a bare call only if its function is one of the language's own: x.sum() counts,
 *   optimizer.step() does not.
 *
 * Strings are only allowed as keys, as in params['W1']; True, False and None only as arguments. Everything else
 * does not count: imports, headers of blocks, decorators, `pass` and the like; expressions with and, or, not, in,
 * is, if, for, lambda, await or braces; empty lists; and whatever calls a function for printing, drawing, files
 * or texts. A statement with a mistake, such as a missing operator, counts if it is an assignment.
 */
export function isArithmetic(tokens: Tokens): boolean {
  if (tokens[0]?.text === 'return') return isExpression(tokens.slice(1), false)
  const signs = outside(tokens).filter((at) => {
    const text = tokens[at]?.text ?? ''
    return text === '=' || isUpdateSign(text)
  })
  if (signs.length > 0) return isAssignment(tokens, signs)
  return tokens[0]?.text !== '@' && isExpression(tokens, false) && !isForEffect(tokens)
}
