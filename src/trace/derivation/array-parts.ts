import type { Edge } from '../../engine/edges'
import { call, named, number, product, total } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { sameFormula } from '../../engine/formula/same-formula'
import { nodeAt } from '../../engine/graph'
import { sumOver } from '../../engine/reduce-formulas'
import { gradientAt, type Run } from '../../engine/run'
import { operationAt } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import { isShared } from '../steps/sent-edges'
import type { Trace } from '../steps/trace'
import { runNumbers } from '../symbols/run-numbers'
import {
  contributionSymbol,
  gradientNumbers,
  gradientSymbol,
  localSymbol,
  numberArguments,
  symbolArguments,
} from '../symbols/symbols'
import { entryDerivative, factorNumbers, localSides, summedAxis, withoutUnit } from './local-derivative'
import { isLarge } from './one-entry'
import { braceWords, type ProductParts } from './product-parts'

/** The chain rule of one entry: over every entry of the output that it reaches. */
function entryChain(trace: Trace, run: Run, edge: Edge, loss: string): Equation {
  const { graph } = run
  const { above, below } = entryDerivative(run, edge)
  const entry = isShared(trace, edge.from)
    ? contributionSymbol(graph, edge, loss, below)
    : gradientSymbol(graph, edge.from, loss, below)
  const letters = above.filter((index) => typeof index === 'string' && !below.includes(index)).map(String)
  const upstream = named(gradientSymbol(graph, edge.to, loss, above), braceWords.upstream)
  const local = named(localSymbol(graph, edge, above, below), braceWords.local)
  return equation([entry, total(letters, product(upstream, local, '·'))], runNumbers(run))
}

/**
 * The product for all entries at once, in symbols and, unless its arrays are too large, with numbers put in; an upstream
 * gradient of 1 is omitted.
 */
function wholeProduct(
  run: Run,
  edge: Edge,
  loss: string,
): { readonly rule: Formula | undefined; readonly putIn: Formula | undefined } {
  const { graph } = run
  const node = operationAt(run, edge.to)
  const own = isOwnSeed(run, edge.to, loss)
  const upstream = gradientSymbol(graph, edge.to, loss)
  const rule = allEntries(run, edge, own ? number(1) : upstream, symbolArguments(run, edge.to, node))
  if (isLarge(run, edge.to)) return { rule: rule && withoutUnit(rule), putIn: undefined }
  const arrived = gradientNumbers(graph, edge.to, loss, gradientAt(run.gradients, edge.to))
  const factor = factorNumbers(run, edge)
  const putIn = factor
    ? addedUp(run, edge, product(arrived, factor))
    : allEntries(run, edge, own ? number(1) : arrived, numberArguments(run, edge.to, node))
  return { rule: rule && withoutUnit(rule), putIn: putIn && withoutUnit(putIn) }
}

/**
 * Arrays: the chain rule and the local derivative of one entry, then the op's rule for all entries at once.
 */
export function arrayParts(trace: Trace, run: Run, edge: Edge, loss: string): ProductParts {
  const { rule, putIn } = wholeProduct(run, edge, loss)
  const chain = { kind: 'chain', equation: entryChain(trace, run, edge, loss) } as const
  const local = { kind: 'local', equation: equation(localSides(run, edge), runNumbers(run)) } as const
  const isOutput = isOwnSeed(run, edge.to, loss)
  const hasRule = entryDerivative(run, edge).is !== undefined
  return {
    before: [...(isOutput ? [] : [chain]), ...(hasRule ? [local] : [])],
    rule,
    ruleKind: 'all',
    putIn: rule && putIn && !sameFormula(putIn, rule) ? [putIn] : [],
    short: rule,
  }
}

/** The op's rule for the whole gradient of an operand, summed if the operand was broadcast. */
function allEntries(
  run: Run,
  edge: Edge,
  upstream: Formula,
  args: ReturnType<typeof symbolArguments>,
): Formula | undefined {
  const node = operationAt(run, edge.to)
  const whole = node.op.formulas.backward?.(edge.operand, upstream, args, node.options)
  return whole && (node.op.localValue ? addedUp(run, edge, whole) : whole)
}

function addedUp(run: Run, edge: Edge, whole: Formula): Formula {
  const [from, to] = [nodeAt(run.graph, edge.from), nodeAt(run.graph, edge.to)]
  const along = summedAxis(from.shape, to.shape)
  return along ? call(sumOver(to.shape, along), whole) : whole
}
