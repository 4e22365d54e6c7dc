import { upTo } from '../../engine/entry'
import { array } from '../../engine/formula/build'
import type { Formula, FormulaOf, SymbolFormula } from '../../engine/formula/formula'
import { withParts } from '../../engine/formula/parts'
import { coordinatesOf } from '../entry/entry-index'

/** What an array is written as, entry by entry; its symbol if it keeps its name. */
export type Spelling = (symbol: SymbolFormula) => Formula

/** An array by the letters of its entries: w_11, w_12, …. */
export const entriesOf = ({ at: _, ...symbol }: SymbolFormula): FormulaOf<'array'> => ({
  kind: 'array',
  shape: symbol.shape,
  of: upTo(symbol.shape.reduce((size, length) => size * length, 1)).map((at) => ({
    ...symbol,
    at: coordinatesOf(symbol.shape, at),
  })),
})

function transposed({ shape: [height = 0, width = 0], of }: FormulaOf<'array'>): Formula {
  const turned = upTo(width).flatMap((x) => of.filter((_, at) => at % width === x))
  return array([width, height], turned)
}

/** A formula of whole arrays with their entries in place of their names, as they are or transposed. */
export function writtenOut(formula: Formula, spelled: Spelling): Formula {
  const inner = (part: Formula): Formula => writtenOut(part, spelled)
  switch (formula.kind) {
    case 'symbol':
      return formula.at || formula.shape.length === 0 ? formula : spelled(formula)
    case 'transpose': {
      const of = inner(formula.of)
      return of.kind === 'array' && of.shape.length === 2 ? transposed(of) : { ...formula, of }
    }
    case 'column':
    case 'row': {
      const of = inner(formula.of)
      if (of.kind !== 'array' || of.shape.length !== 1) return { ...formula, of }
      return array(formula.kind === 'row' ? [1, of.of.length] : [of.of.length, 1], of.of)
    }
    default:
      return withParts(formula, inner)
  }
}
