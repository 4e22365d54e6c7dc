import { number, numbers, sumOf, tied } from '../../engine/formula/build'
import type { Formula, FormulaOf, Index, PairFormula, SymbolFormula } from '../../engine/formula/formula'
import { withParts } from '../../engine/formula/parts'
import { plainOf } from '../../engine/formula/plain'
import { rangeOf } from '../../engine/formula/range-of'
import type { Scope } from '../../engine/formula/scope'
import { evaluate } from '../../engine/formula/value'

/**
 * A formula with numbers in place of its symbols and letters; sums are written out, in two rows if they are
 * long and on their own.
 */
export function numbersPutIn(formula: Formula, scope: Scope, isAlone = true): Formula {
  switch (formula.kind) {
    case 'symbol':
      return numberFor(formula, scope)
    case 'letter':
    case 'entry':
      return numbers(evaluate(formula, scope))
    case 'tied':
      return tied(formula.to, numbers(scope.read(formula.to)), placeOf(formula.at, scope))
    case 'named':
    case 'group':
      return numbersPutIn(formula.of, scope, isAlone)
    case 'total':
      return isAlone ? inRows(termsOf(formula, scope)) : sumOf(termsOf(formula, scope))
    case 'sum':
    case 'difference':
      return withParts(formula, (part) => numbersPutIn(part, scope, isAlone && part.kind === 'total'))
    case 'product': {
      const { sign: _, ...product } = formula
      return withParts(product, (part) => numbersPutIn(part, scope, false))
    }
    default:
      return withParts(formula, (part) => numbersPutIn(part, scope, false))
  }
}

const placeOf = (at: readonly Index[] | undefined, { letters }: Scope): readonly Index[] | undefined =>
  at?.map((index) => (typeof index === 'string' ? (letters.get(index) ?? index) : index))

function numberFor(symbol: SymbolFormula, scope: Scope): Formula {
  const value = numbers(evaluate(symbol, scope))
  return symbol.of.role === 'derivative' ? value : tied(symbol.of, value, placeOf(symbol.at, scope))
}

/** Rows of terms longer than this are split. */
const longestRow = 26

/** The terms of a sum, each with its numbers. */
function termsOf({ over, except, of }: FormulaOf<'total'>, scope: Scope): readonly Formula[] {
  const [first, ...others] = over
  if (!first) return [numbersPutIn(of, scope, false)]
  const [from, to] = first.range ?? [1, rangeOf(first.letter, [of], scope)]
  const skipped = except === undefined ? undefined : scope.letters.get(except)
  const inner: Formula = others.length > 0 ? { kind: 'total', over: others, of } : of
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((at) => at !== skipped)
    .map((at) =>
      numbersPutIn(inner, { ...scope, letters: new Map([...scope.letters, [first.letter, at]]) }, false),
    )
}

/** Terms added up, in two rows if they are many and long. */
function inRows(terms: readonly Formula[]): Formula {
  const [first = number(0), ...others] = terms
  const text = terms.map((term) => plainOf(term, { language: 'en' })).join(' + ')
  const isLong = terms.length > 2 && text.length > longestRow
  const second = isLong ? Math.max(2, Math.ceil(terms.length / 2)) : Number.POSITIVE_INFINITY
  return others.reduce<Formula>((left, right, i): PairFormula => {
    const joined: PairFormula = { kind: 'sum', left, right }
    return i + 1 === second ? { ...joined, breaks: true } : joined
  }, first)
}
