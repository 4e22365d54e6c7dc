import type { Formula, ProductSign, Quantity } from './formula'
import { contains, partsOf } from './parts'

/** How many axes the value of a formula has. */
export function rankOf(formula: Formula): number {
  switch (formula.kind) {
    case 'tensor':
      return formula.tensor.shape.length
    case 'array':
      return formula.shape.length
    case 'symbol':
      return formula.of.role === 'derivative' ? 0 : formula.shape.length - (formula.at?.length ?? 0)
    case 'entry':
      return rankOf(formula.of) - formula.at.length
    case 'column':
    case 'row':
      return 2
    case 'matrix': {
      const [left, right] = [rankOf(formula.left), rankOf(formula.right)]
      return left === 0 || right === 0 ? Math.max(left, right) : left + right - 2
    }
    case 'call':
      return formula.function.rank ?? Math.max(0, ...formula.to.map(rankOf))
    default:
      return Math.max(0, ...partsOf(formula).map(rankOf))
  }
}

/** Whether a formula contains a symbol, so that it is more than numbers. */
export const isSymbolic = (formula: Formula): boolean =>
  contains(formula, ({ kind }) => kind === 'symbol' || kind === 'letter')

/**
 * Whether a quantity is written as a fraction of two differentials: a gradient, a part of one, a derivative.
 */
export const isDerivative = ({ role }: Quantity): boolean => role !== 'value' && role !== 'extra'

/** Whether a gradient or a derivative is a factor of a formula. */
function hasDerivative(formula: Formula): boolean {
  switch (formula.kind) {
    case 'symbol':
      return isDerivative(formula.of)
    case 'product':
      return hasDerivative(formula.left) || hasDerivative(formula.right)
    case 'named':
    case 'total':
      return hasDerivative(formula.of)
    default:
      return false
  }
}

/** Whether a formula is a letter with an index, next to which no sign is needed. */
const isIndexedLetter = (formula: Formula): boolean =>
  formula.kind === 'symbol' && formula.at !== undefined && formula.of.role === 'value'

/**
 * The sign between two factors: ⊙ between arrays, a dot beside a derivative, none between letters with an
 * index, a cross between numbers.
 */
export function signBetween(left: Formula, right: Formula): ProductSign {
  if (rankOf(left) > 0 && rankOf(right) > 0) return '⊙'
  if (hasDerivative(left) || hasDerivative(right)) return '·'
  return isIndexedLetter(left) && isIndexedLetter(right) ? '' : '×'
}
