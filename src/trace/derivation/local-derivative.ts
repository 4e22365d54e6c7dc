import type { Edge } from '../../engine/edges'
import { number, numbers } from '../../engine/formula/build'
import { type Equation, equation, noNumbers } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { isSymbolic } from '../../engine/formula/rank'
import { sameFormula } from '../../engine/formula/same-formula'
import { evaluate } from '../../engine/formula/value'
import { nodeAt } from '../../engine/graph'
import type { EntryDerivative } from '../../engine/op'
import type { Run } from '../../engine/run'
import { full, isScalarShape, type Shape, scalar, sizeOf } from '../../engine/tensor'
import { contextOf, localValueOf, operationAt } from '../steps/contributions'
import { runNumbers } from '../symbols/run-numbers'
import {
  entryArguments,
  localNumbersOf,
  localSymbol,
  numberArguments,
  symbolArguments,
} from '../symbols/symbols'
import type { DerivativeForm } from './derivation'

/** How the derivative along an edge can be written. */
export function formOf(run: Run, edge: Edge): DerivativeForm {
  const isNumber = [edge.from, edge.to].every((position) => isScalarShape(nodeAt(run.graph, position).shape))
  const { op } = operationAt(run, edge.to)
  if (isNumber) return op.localValue ? 'number' : 'array'
  return op.localValue ? 'entrywise' : 'array'
}

/** The entries that a local derivative is shown for, and its value there. */
export function entryDerivative(run: Run, edge: Edge): EntryDerivative {
  const node = operationAt(run, edge.to)
  return node.op.formulas.entry(edge.operand, entryArguments(run, edge.to, node), node.options)
}

/**
 * The local derivative with its rule: of one entry with respect to another if arrays are involved, and first
 * in terms of the operands if the rule is shorter with the output. Without a rule, its value for the first
 * entries.
 */
export function localSides(run: Run, edge: Edge): readonly [Formula, ...Formula[]] {
  const node = operationAt(run, edge.to)
  if (formOf(run, edge) === 'number') {
    const args = symbolArguments(run, edge.to, node)
    const { local, localByInputs } = node.op.formulas
    const rules = [localByInputs?.(edge.operand, args), local?.(edge.operand, args)]
    return [localSymbol(run.graph, edge), ...rules.filter((rule) => rule !== undefined)]
  }
  const { above, below, is, byInputs } = entryDerivative(run, edge)
  const rules = [byInputs, is].filter((rule) => rule !== undefined)
  if (rules.length > 0) return [localSymbol(run.graph, edge, above, below), ...rules]
  return [
    localSymbol(
      run.graph,
      edge,
      above.map(() => 1),
      below.map(() => 1),
    ),
    numbers(scalar(firstSlope(run, edge))),
  ]
}

/**
 * The derivative of the first entry of an operation's output with respect to the first entry of an operand.
 */
function firstSlope(run: Run, edge: Edge): number {
  const context = contextOf(run, edge.to)
  const { shape } = context.output
  const one = { ...full(shape, 0), data: new Float64Array(sizeOf(shape)).fill(1, 0, 1) }
  const { op } = operationAt(run, edge.to)
  return op.vjp(edge.operand, { ...context, upstream: one }).data[0] ?? Number.NaN
}

/** The factor for each entry as a number or an array, if arrays are combined entry by entry. */
export function factorNumbers(run: Run, edge: Edge): Formula | undefined {
  const node = operationAt(run, edge.to)
  const putIn = node.op.formulas.factor?.(edge.operand, numberArguments(run, edge.to, node))
  if (!putIn || formOf(run, edge) !== 'entrywise') return undefined
  const value = evaluate(putIn, { ...noNumbers, number: (each) => each })
  return localNumbersOf(run.graph, edge, numbers(value))
}

/** The factor for each entry with its numbers; undefined for a factor that is written as a number. */
export function factorEquation(run: Run, edge: Edge): Equation | undefined {
  const node = operationAt(run, edge.to)
  const symbols = node.op.formulas.factor?.(edge.operand, symbolArguments(run, edge.to, node))
  const putIn = factorNumbers(run, edge)
  return symbols && putIn && isSymbolic(symbols) ? equation([symbols, putIn], runNumbers(run)) : undefined
}

/** The local derivative with numbers put in, then evaluated; each only if it says something new. */
export function localNumbers(run: Run, edge: Edge): readonly Formula[] {
  const node = operationAt(run, edge.to)
  const value = localValueOf(run, edge)
  const putIn = node.op.formulas.local?.(edge.operand, numberArguments(run, edge.to, node))
  const worked = value && localNumbersOf(run.graph, edge, numbers(value))
  const isNumber = formOf(run, edge) === 'number'
  const sides = [isNumber ? putIn : undefined, worked].filter((side) => side !== undefined)
  return sides.filter((side, i) => i === sides.length - 1 || !sameFormula(side, sides[i + 1] as Formula))
}

/** A formula without the factor 1 that an upstream gradient of 1 would contribute. */
export function withoutUnit(formula: Formula): Formula {
  if (formula.kind !== 'product') return formula
  const [left, right] = [withoutUnit(formula.left), withoutUnit(formula.right)]
  return sameFormula(left, number(1)) ? right : { ...formula, left, right }
}

/** The axis along which a gradient is summed for an operand that was broadcast; absent if it was not. */
export function summedAxis(operand: Shape, output: Shape): { readonly axis?: number } | undefined {
  if (sizeOf(operand) === sizeOf(output)) return undefined
  if (sizeOf(operand) === 1) return {}
  return { axis: operand.length === 2 && operand[0] === output[0] ? 1 : 0 }
}
