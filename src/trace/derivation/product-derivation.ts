import type { Edge } from '../../engine/edges'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula, Quantity } from '../../engine/formula/formula'
import { sameFormula } from '../../engine/formula/same-formula'
import type { Run } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import type { Entries } from '../entry/entry-source'
import { contributionOf } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import { isShared } from '../steps/sent-edges'
import type { Trace } from '../steps/trace'
import { contributionKey } from '../symbols/entry-place'
import { runNumbers } from '../symbols/run-numbers'
import { contributionNumbers, contributionSymbol, gradientSymbol, quantityOf } from '../symbols/symbols'
import { arrayParts } from './array-parts'
import type { Derivation, Stage } from './derivation'
import { formOf } from './local-derivative'
import { numberParts } from './number-parts'
import { isLarge, oneEntry } from './one-entry'
import type { ProductParts } from './product-parts'
import { rightRule } from './right-rule'

type Told = Pick<Derivation, 'equations' | 'stages' | 'example'>

/** How a gradient comes back along an edge. */
export function productDerivation(trace: Trace, run: Run, edge: Edge, loss: string): Derivation {
  const form = formOf(run, edge)
  const subject = subjectOf(trace, run, edge, loss)
  const tensor = contributionOf(run, edge)
  const result = contributionNumbers(run.graph, edge, loss, tensor)
  const parts = form === 'number' ? numberParts(run, edge, loss) : arrayParts(trace, run, edge, loss)
  const product = isLarge(run, edge.to)
    ? ofOneEntry({ trace, run, loss }, edge, subject, parts, quantityOf(result))
    : ofAllEntries(run, subject, parts, result)
  const short = parts.short && !sameFormula(parts.short, result) ? parts.short : undefined
  const hasResult = isScalarShape(tensor.shape) || !short
  const right = rightRule(run, edge, loss)
  return {
    edge,
    form,
    ...product,
    result: { id: edge.id, role: 'gradient', tensor },
    ...(right && { right }),
    subject,
    line:
      !short && product.example
        ? product.example
        : equation([subject, ...(short ? [short] : []), ...(hasResult ? [result] : [])], runNumbers(run)),
  }
}

/** The product written out: its rule, the numbers put in, the result. */
function ofAllEntries(run: Run, subject: Formula, parts: ProductParts, result: Formula): Told {
  const told = [parts.rule, ...parts.putIn].filter((side) => side !== undefined)
  const main = told.filter((side, at) => at < told.length - 1 || !sameFormula(side, result))
  const hasRule = parts.rule !== undefined && main.length > 0
  return staged(parts, equation([subject, ...main, result], runNumbers(run)), hasRule)
}

/** The product of arrays too large to be written out: its rule, and one entry in numbers. */
function ofOneEntry(entries: Entries, edge: Edge, subject: Formula, parts: ProductParts, to: Quantity): Told {
  const { before, rule, ruleKind: kind } = parts
  const array = contributionKey(entries.trace, edge)
  const { run, loss } = entries
  const unwritten = isOwnSeed(run, edge.to, loss)
    ? quantityOf(gradientSymbol(run.graph, edge.to, loss))
    : undefined
  const own = oneEntry(entries, array, contributionOf(run, edge), { subject, rule, kind, to, unwritten })
  return {
    ...own,
    equations: [...before.map(({ equation: told }) => told), ...own.equations],
    stages: [
      ...stagesBefore(before),
      ...own.stages.map((stage) => ({ ...stage, equation: stage.equation + before.length })),
    ],
  }
}

/** ∂L/∂x, or the part of it that comes back along one edge if there are several. */
const subjectOf = (trace: Trace, run: Run, edge: Edge, loss: string): Formula =>
  isShared(trace, edge.from)
    ? contributionSymbol(run.graph, edge, loss)
    : gradientSymbol(run.graph, edge.from, loss)

/**
 * Equations and stages in the order of presentation: the chain rule, the local derivative, the product with
 * its numbers and its result.
 */
function staged({ before, ruleKind }: ProductParts, main: Equation, hasRule: boolean): Told {
  const own = before.length
  const last = main.sides.length - 1
  const told = stagesBefore(before)
  const isMore = hasRule && last > 1 // a rule that is a number is the result itself
  const rule: Stage[] = isMore ? [{ kind: ruleKind, equation: own, from: 1, to: 1 }] : []
  const firstNumber = isMore ? 2 : 1
  const putIn: Stage[] =
    last > firstNumber ? [{ kind: 'numbers', equation: own, from: firstNumber, to: last - 1 }] : []
  const result: Stage = { kind: 'result', equation: own, from: last, to: last }
  const isChain = ruleKind === 'chain'
  return {
    equations: [...before.map(({ equation: told }) => told), main],
    stages: isChain ? [...rule, ...told, ...putIn, result] : [...told, ...rule, ...putIn, result],
  }
}

/** A stage for each equation that is shown before the product. */
const stagesBefore = (before: ProductParts['before']): readonly Stage[] =>
  before.map(({ kind, equation: { sides } }, at) => ({ kind, equation: at, from: 1, to: sides.length - 1 }))
