import type { Edge } from '../../engine/edges'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { sameFormula } from '../../engine/formula/same-formula'
import type { Run } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import { contributionOf } from '../steps/contributions'
import { isShared } from '../steps/sent-edges'
import type { Trace } from '../steps/trace'
import { runNumbers } from '../symbols/run-numbers'
import { contributionNumbers, contributionSymbol, gradientSymbol } from '../symbols/symbols'
import { arrayParts } from './array-parts'
import type { Derivation, Stage } from './derivation'
import { formOf } from './local-derivative'
import { numberParts } from './number-parts'
import type { ProductParts } from './product-parts'

/** How a gradient comes back along an edge. */
export function productDerivation(trace: Trace, run: Run, edge: Edge, loss: string): Derivation {
  const form = formOf(run, edge)
  const subject = subjectOf(trace, run, edge, loss)
  const tensor = contributionOf(run, edge)
  const result = contributionNumbers(run.graph, edge, loss, tensor)
  const parts = form === 'number' ? numberParts(run, edge, loss) : arrayParts(trace, run, edge, loss)
  const told = [parts.rule, ...parts.putIn].filter((side) => side !== undefined)
  const main = told.filter((side, at) => at < told.length - 1 || !sameFormula(side, result))
  const hasRule = parts.rule !== undefined && main.length > 0
  const whole = equation([subject, ...main, result], runNumbers(run))
  const { equations, stages } = staged(parts, whole, hasRule)
  const short = parts.short && !sameFormula(parts.short, result) ? parts.short : undefined
  return {
    edge,
    form,
    equations,
    stages,
    result: { id: edge.id, role: 'gradient', tensor },
    subject,
    line: equation(
      [subject, ...(short ? [short] : []), ...(isScalarShape(tensor.shape) || !short ? [result] : [])],
      runNumbers(run),
    ),
  }
}

/** ∂L/∂x, or the part of it that comes back along one edge where there are several. */
const subjectOf = (trace: Trace, run: Run, edge: Edge, loss: string): Formula =>
  isShared(trace, edge.from)
    ? contributionSymbol(run.graph, edge, loss)
    : gradientSymbol(run.graph, edge.from, loss)

/** Equations and stages in the order in which they are told: the chain rule, the local derivative, the product with its numbers and its result. */
function staged(
  { before, ruleKind }: ProductParts,
  main: Equation,
  hasRule: boolean,
): Pick<Derivation, 'equations' | 'stages'> {
  const own = before.length
  const last = main.sides.length - 1
  const told: Stage[] = before.map(({ kind, equation: told }, at) => ({
    kind,
    equation: at,
    from: 1,
    to: told.sides.length - 1,
  }))
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
