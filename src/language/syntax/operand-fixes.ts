import type { Fix } from '../diagnostic'
import { functions } from '../functions'
import { isDecimalComma } from './decimal-comma'
import { plainNumber } from './number-form'
import type { Token } from './scan'
import type { TokenContext } from './token-context'

/** What is left out between two values in a list. */
function comma({ before, token }: TokenContext): Fix | undefined {
  const isValue = token?.kind === 'word' || token?.kind === 'number'
  return before && isValue && before.kind !== 'raised'
    ? { from: before.to, to: token.from, write: ', ' }
    : undefined
}

/** Whether two values side by side are surely factors: 2x, 2(x + 1), (x + 1)(x - 1). */
function areFactors(before: Token, token: Token): boolean {
  if (before.kind === 'word') return false
  if (token.text === '[' || (before.kind === 'close' && token.kind === 'number')) return false
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'open'
}

/** The parentheses that a function lacks around a name or a number: exp 2. */
function parentheses({ before, token, ahead }: TokenContext): Fix | undefined {
  const isCall = before?.kind === 'word' && isFunction(before.text) && ahead(1)?.kind !== 'dot'
  const isValue = token?.kind === 'word' || token?.kind === 'number'
  return isCall && isValue ? { from: before.to, to: token.to, write: `(${token.text})` } : undefined
}

/** Whether a word is the name of a function, with or without np. */
export const isFunction = (word: string): boolean => functions.has(word.replace(/^(?:np|numpy|math)\./, ''))

/** A repair of what is wrong between a value and the next token, if it is plain. */
export function fixAt(context: TokenContext): Fix | undefined {
  const { before, token, bracket } = context
  if (!before || !token) return undefined
  if (isDecimalComma(context)) return { from: token.from, to: token.to, write: '.' }
  const plain = plainNumber(context)
  if (plain !== undefined) return { from: before.from, to: token.to, write: plain }
  const call = parentheses(context)
  if (call) return call
  if (!endsFactor(before)) return undefined
  if (bracket === 'call' || bracket === 'array') return comma(context)
  return areFactors(before, token) ? { from: before.to, to: token.from, write: ' * ' } : undefined
}

const endsFactor = ({ kind }: Token): boolean => /^(?:word|number|raised|close)$/.test(kind)
