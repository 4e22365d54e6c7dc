import { equation } from '../../engine/formula/equation'
import type { Formula, SymbolFormula } from '../../engine/formula/formula'
import { allParts, contains } from '../../engine/formula/parts'
import { canBeWritten } from '../../engine/formula/rows-of'
import { sameFormula } from '../../engine/formula/same-formula'
import { isLetter, plainEntry } from '../../engine/formula/tex-symbol'
import { nodeAt } from '../../engine/graph'
import { type Run, valueAt } from '../../engine/run'
import type { Derivation, Stage, StageKind } from '../derivation/derivation'
import { isLarge } from '../derivation/one-entry'
import { operationAt } from '../steps/contributions'
import { symbolArguments, valueNumbers } from '../symbols/symbols'
import { entriesOf, type Spelling, writtenOut } from './written-out'

/** The entries of an array that is named by a letter; the numbers of a constant, which has no name; else the name. */
const spelling =
  ({ graph, values }: Run): Spelling =>
  (symbol) => {
    const position = graph.positions.get(symbol.of.id)
    if (symbol.of.role === 'derivative' || symbol.of.role === 'extra' || position === undefined) return symbol
    if (!canBeWritten(symbol.shape)) return symbol
    const isConstant = symbol.of.role === 'value' && nodeAt(graph, position).kind === 'constant'
    if (isConstant) return valueNumbers(graph, position, valueAt(values, position))
    return isLetter(symbol.of.id) ? entriesOf(symbol) : symbol
  }

/** The content of a stage, where arrays may be written out in letters. */
export type LetteredKind = StageKind | 'letters'

const isEntry = (part: Formula): part is SymbolFormula => part.kind === 'symbol' && part.at !== undefined

/** Whether two arrays have the same letters, as the entries of X and of x would. */
function isAmbiguous(formula: Formula): boolean {
  const ids = new Set(allParts(formula).flatMap((part) => (isEntry(part) ? [part.of.id] : [])))
  return new Set([...ids].map((id) => plainEntry(id, '1'))).size < ids.size
}

/** Whether a step's operation is a matrix product, or contains one, of arrays that are small enough to be written out. */
function isSmallProduct(run: Run, { edge, result }: Derivation): boolean {
  const position = edge?.to ?? run.graph.positions.get(result?.id ?? '')
  const node = position === undefined ? undefined : nodeAt(run.graph, position)
  if (position === undefined || node?.kind !== 'operation' || isLarge(run, position)) return false
  const value = node.op.formulas.forward(
    symbolArguments(run, position, operationAt(run, position)),
    node.options,
  )
  return contains(value, ({ kind }) => kind === 'matrix')
}

/**
 * A derivation of a small matrix product with its arrays written out in letters, where numbers would be put in: with
 * w_11, w_12, … in place of W, and Wᵀ turned over. Any other derivation is unchanged.
 */
export function inLetters(run: Run, derivation: Derivation): Derivation<LetteredKind> {
  const rule = derivation.stages.find(({ kind }) => kind === 'all' || kind === 'rule')
  const whole = derivation.equations[rule?.equation ?? -1]
  if (!rule || !whole || rule.from !== rule.to || !isSmallProduct(run, derivation)) return derivation
  const [subject, ...others] = whole.sides
  const said = whole.sides[rule.to] as Formula
  const letters = writtenOut(said, spelling(run))
  if (sameFormula(letters, said) || isAmbiguous(letters)) return derivation
  const numbers = derivation.stages.find(
    ({ kind, equation: at }) => kind === 'numbers' && at === rule.equation,
  )
  const place = rule.to + 1
  const written = equation(
    [subject, ...others.slice(0, rule.to), letters, ...others.slice(numbers ? numbers.to : rule.to)],
    whole.numbers,
  )
  const last = written.sides.length - 1
  const stage = (each: Stage): Stage<LetteredKind> => {
    if (each.equation !== rule.equation || each.to <= rule.to) return each
    if (each === numbers) return { ...each, kind: 'letters', from: place, to: place }
    return numbers ? { ...each, from: last, to: last } : { ...each, kind: 'letters', from: place, to: last }
  }
  return {
    ...derivation,
    equations: derivation.equations.map((each) => (each === whole ? written : each)),
    stages: derivation.stages.map(stage),
  }
}
