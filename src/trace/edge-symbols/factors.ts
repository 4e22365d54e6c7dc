import { negative, number, product, quotient } from '../../engine/formula/build'
import type { Formula, FormulaOf } from '../../engine/formula/formula'
import { contains } from '../../engine/formula/parts'
import { isDerivative } from '../../engine/formula/rank'

/** A product with its sign in front; no factors are 1. */
export interface Factors {
  readonly isNegative: boolean
  readonly of: readonly Formula[]
}

/** The product 1, what an output's gradient by itself is. */
export const unit: Factors = { isNegative: false, of: [] }

/** A constant is a number that is tied to its node. */
const numberIn = (formula: Formula): FormulaOf<'number'> | undefined =>
  formula.kind === 'tied' ? numberIn(formula.of) : formula.kind === 'number' ? formula : undefined

/** A formula as its factors: none if it is 1 or −1, and one where a number stands before a letter, 2t. */
export function factorOf(formula: Formula): Factors {
  if (formula.kind === 'negative') return negated(factorOf(formula.of))
  if (formula.kind === 'product' && !numberIn(formula.left))
    return multiplied(factorOf(formula.left), factorOf(formula.right))
  const value = numberIn(formula)?.value
  if (value === 1) return unit
  if (value !== undefined && value < 0) return negated(factorOf(number(-value)))
  return { isNegative: false, of: [formula] }
}

const negated = ({ isNegative, of }: Factors): Factors => ({ isNegative: !isNegative, of })

/** The product of two products. */
export const multiplied = (left: Factors, right: Factors): Factors => ({
  isNegative: left.isNegative !== right.isNegative,
  of: [...left.of, ...right.of],
})

/** An array of ones, by which a gradient is handed to all entries of an array. */
export const isOnes = (formula: Formula): boolean => formula.kind === 'call' && formula.to.length === 0

/** A product without the ones by which a gradient was handed to all entries of an array. */
export const withoutOnes = ({ isNegative, of }: Factors): Factors => ({
  isNegative,
  of: of.filter((factor) => !isOnes(factor)),
})

/** A product as a formula. */
export function formulaOf({ isNegative, of }: Factors): Formula {
  if (of.length === 0) return number(isNegative ? -1 : 1)
  const written = of.reduce(times)
  return isNegative ? negative(written) : written
}

/** A factor 1/x divides what stands before it, t/y, unless that is a gradient. */
function times(before: Formula, factor: Formula): Formula {
  const isInverse = factor.kind === 'quotient' && numberIn(factor.left)?.value === 1
  if (!isInverse || contains(before, isGradient)) return product(before, factor)
  return before.kind === 'quotient'
    ? quotient(before.left, product(before.right, factor.right))
    : quotient(before, factor.right)
}

const isGradient = (formula: Formula): boolean => formula.kind === 'symbol' && isDerivative(formula.of)
