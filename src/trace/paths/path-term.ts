import type { Edge } from '../../engine/edges'
import { numbers, productOf, tied, unknown } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { canBeWritten } from '../../engine/formula/rows-of'
import { sameFormula } from '../../engine/formula/same-formula'
import { nodeAt } from '../../engine/graph'
import { gradientAt, type Run } from '../../engine/run'
import { isScalarShape, type Tensor } from '../../engine/tensor'
import { formOf } from '../derivation/local-derivative'
import { localValueOf, rightOp } from '../steps/contributions'
import { isShownAt, type Trace } from '../steps/trace'
import { runNumbers } from '../symbols/run-numbers'
import { gradientNumbers, gradientSymbol, localNumbersOf, localSymbol } from '../symbols/symbols'
import { contributionAlong, type Path } from './paths'

/** One path's part of a gradient, written out. */
export interface PathTerm {
  readonly path: Path
  /**
   * The product of the local derivatives, the output's end first; the same in numbers, with `?` for what is
   * not known yet; the result, unless it is an array too large to be written out.
   */
  readonly equation: Equation
  /** The contribution of this path alone; absent until every factor is known. */
  readonly result?: Tensor
  /** Whether a rule on the path is broken on purpose. */
  readonly isBroken: boolean
  /** The ids of all nodes and edges on the path. */
  readonly ids: readonly string[]
}

/**
 * Whether the local derivative along an edge counts as known: once its product is placed on the edge, or one
 * step earlier in detail.
 */
const isLocalKnown = (trace: Trace, step: number, edge: Edge): boolean =>
  isShownAt(trace.contributionShownAt, edge.id, trace.detail === 'detail' ? step + 1 : step)

const isOne = ({ shape, data }: Tensor): boolean => isScalarShape(shape) && data[0] === 1

const seedOf = (run: Run): Tensor => gradientAt(run.gradients, run.graph.output)

/** The gradient that the backward pass starts with, if it is a factor other than 1, or the only factor. */
const hasSeed = (run: Run, path: Path): boolean => path.length === 0 || !isOne(seedOf(run))

/** ∂to/∂from, with the shapes between which it leads if one is an array. */
function factorOf(run: Run, edge: Edge): Formula {
  const local = localSymbol(run.graph, edge)
  const [from, to] = [edge.from, edge.to].map((at) => nodeAt(run.graph, at).shape)
  return local.kind === 'symbol' && formOf(run, edge) !== 'number'
    ? { ...local, between: [from ?? [], to ?? []] }
    : local
}

function symbolsOf(run: Run, path: Path, loss: string): Formula {
  const { output } = run.graph
  const seed = hasSeed(run, path) ? [gradientSymbol(run.graph, output, loss)] : []
  const factors = [...seed, ...path.toReversed().map((edge) => factorOf(run, edge))]
  return path.every((edge) => formOf(run, edge) === 'number')
    ? productOf(factors, '·')
    : factors.reduce((left, right) => ({ kind: 'matrix', left, right }))
}

function localFactor(trace: Trace, run: Run, step: number, edge: Edge): Formula {
  const value = isLocalKnown(trace, step, edge) ? localValueOf(run, edge) : undefined
  return localNumbersOf(run.graph, edge, value ? numbers(value) : unknown)
}

/** The factors in numbers; undefined if arrays are involved. */
function numbersOf(trace: Trace, run: Run, step: number, path: Path, loss: string): readonly Formula[] {
  if (path.some((edge) => formOf(run, edge) !== 'number')) return []
  const { output } = run.graph
  const seed = isShownAt(trace.gradientShownAt, output, step)
    ? gradientNumbers(run.graph, output, loss, seedOf(run))
    : tied({ role: 'gradient', id: nodeAt(run.graph, output).id, loss }, unknown)
  const factors = path.toReversed().map((edge) => localFactor(trace, run, step, edge))
  return [productOf([...(hasSeed(run, path) ? [seed] : []), ...factors], '×')]
}

/** Whether every contribution on a path, and the seed, has been shown. */
const isKnown = (trace: Trace, step: number, path: Path): boolean =>
  isShownAt(trace.gradientShownAt, trace.graph.output, step) &&
  path.every((edge) => isShownAt(trace.contributionShownAt, edge.id, step))

/** One path's part of a gradient, as far as it is known after a step; `loss` names what is differentiated. */
export function pathTerm(trace: Trace, run: Run, step: number, path: Path, loss: string): PathTerm {
  const putIn = numbersOf(trace, run, step, path, loss)
  const result = isKnown(trace, step, path) ? contributionAlong(run, path) : undefined
  const value = result ? numbers(result) : unknown
  const start = path[0]?.from ?? run.graph.output
  const isWritten = canBeWritten(nodeAt(run.graph, start).shape)
  const symbols = symbolsOf(run, path, loss)
  const id = (position: number): string => nodeAt(run.graph, position).id
  return {
    path,
    equation: equation(
      [symbols, ...putIn.filter((side) => !sameFormula(side, value)), ...(isWritten ? [value] : [])],
      runNumbers(run),
    ),
    ...(result && { result }),
    isBroken: path.some((edge) => rightOp(run, edge) !== undefined),
    ids: [...path.flatMap((edge) => [id(edge.from), edge.id]), id(run.graph.output)],
  }
}
