import type { Edge } from '../engine/edges'
import { nodeAt } from '../engine/graph'
import { asFactor, texStyle } from '../engine/notation'
import type { Run } from '../engine/run'
import { formatShape, isScalarShape, itemOf, type Tensor } from '../engine/tensor'
import { readsEqual, rounded } from '../lib/format'
import { required } from '../lib/required'
import { contextOf, operationAt } from './arithmetic'
import { bare, formOf, partialTex } from './local-stages'
import { gradientSymbolTex, gradientTex, numberTex, tied } from './naming'
import { contributionAlong, type Path } from './paths'
import { isShownAt } from './shown-at'
import { tensorTex } from './tensor-tex'
import type { Trace } from './trace'

/** One path's part of a gradient, written out. */
export interface PathTerm {
  readonly path: Path
  /** The product of the local derivatives, as LaTeX, the output's end first. */
  readonly symbols: string
  /** The same in numbers, `?` for what is not known yet; absent where arrays take part. */
  readonly numbers?: string
  /** What comes back along this path alone; absent until every factor is known. */
  readonly result?: Tensor
  /** Whether the numbers, as written rounded, come out as the result is written. */
  readonly comesOut: boolean
  /** The ids of all nodes and edges on the path. */
  readonly ids: readonly string[]
}

/** Braces, since a question mark by itself is set as punctuation, close to what stands before it. */
export const unknown = '{?}'

/** Whether the local derivative along an edge counts as known: when its product is laid, or one step before in detail. */
const isLocalKnown = (trace: Trace, step: number, edge: Edge): boolean =>
  isShownAt(trace.contributionShownAt, edge.id, trace.detail === 'detail' ? step + 1 : step)

const isOne = ({ shape, data }: Tensor): boolean => isScalarShape(shape) && data[0] === 1

const seedOf = (run: Run): Tensor => run.gradients.get(run.graph.output) as Tensor

/** The gradient that backward starts with, where it is a factor that changes something, or all that there is. */
const hasSeed = (run: Run, path: Path): boolean => path.length === 0 || !isOne(seedOf(run))

/** ∂to/∂from, with the shapes that it leads between where one is an array. */
function factorTex(run: Run, edge: Edge): string {
  const partial = partialTex(run, edge)
  if (formOf(run, edge) === 'number') return partial
  const [to, from] = [edge.to, edge.from].map((at) => formatShape(nodeAt(run.graph, at).shape))
  return `\\underset{${from} \\to ${to}}{${partial}}`
}

function symbolsOf(run: Run, path: Path, loss: string): string {
  const { graph } = run
  const seed = isScalarShape(seedOf(run).shape)
    ? gradientSymbolTex(graph, graph.output, loss)
    : gradientTex(graph, graph.output, loss)
  const factors = path.toReversed().map((edge) => factorTex(run, edge))
  return [...(hasSeed(run, path) ? [seed] : []), ...factors].join(' \\cdot ')
}

function localNumberTex(trace: Trace, run: Run, step: number, edge: Edge): string {
  const { op } = operationAt(run, edge.to)
  const value = isLocalKnown(trace, step, edge)
    ? op.localValue?.(edge.operand, contextOf(run, edge.to))
    : undefined
  return tied(edge.id, 'local', value ? asFactor(tensorTex(value), texStyle) : unknown)
}

function numbersOf(trace: Trace, run: Run, step: number, path: Path): string | undefined {
  if (path.some((edge) => formOf(run, edge) !== 'number' || !operationAt(run, edge.to).op.localValue)) return
  const { output } = run.graph
  const seed = isShownAt(trace.gradientShownAt, output, step)
    ? numberTex(run.graph, output, seedOf(run), 'gradient')
    : tied(nodeAt(run.graph, output).id, 'gradient', unknown)
  const factors = path.toReversed().map((edge) => localNumberTex(trace, run, step, edge))
  return [...(hasSeed(run, path) ? [seed] : []), ...factors].join(' \\times ')
}

/** Whether every contribution on a path, and the seed, has been shown. */
const isKnown = (trace: Trace, step: number, path: Path): boolean =>
  isShownAt(trace.gradientShownAt, trace.graph.output, step) &&
  path.every((edge) => isShownAt(trace.contributionShownAt, edge.id, step))

/** The same numbers as are written, multiplied. */
function productComesOut(run: Run, path: Path, result: Tensor): boolean {
  const factors = path.map((edge) => {
    const { op, id } = operationAt(run, edge.to)
    const local = op.localValue?.(edge.operand, contextOf(run, edge.to))
    return itemOf(required(local, `${id} has a local derivative for each entry`))
  })
  const product = factors.reduce((sofar, factor) => sofar * rounded(factor), rounded(itemOf(seedOf(run))))
  return readsEqual(product, rounded(itemOf(result)))
}

/** One path's part of a gradient as far as it is known after a step; `loss` names what is differentiated. */
export function pathTerm(trace: Trace, run: Run, step: number, path: Path, loss: string): PathTerm {
  const numbers = numbersOf(trace, run, step, path)
  const result = isKnown(trace, step, path) ? contributionAlong(run, path) : undefined
  const id = (position: number): string => nodeAt(run.graph, position).id
  return {
    path,
    symbols: symbolsOf(run, path, loss),
    ...(numbers !== undefined && { numbers }),
    ...(result && { result }),
    comesOut: numbers === undefined || !result || productComesOut(run, path, result),
    ids: [...path.flatMap((edge) => [id(edge.from), edge.id]), id(run.graph.output)],
  }
}

/** A term in two lines: its symbols, and its numbers with what they come to. */
export function termTex({ symbols, numbers, result, comesOut }: PathTerm): string {
  const value = result ? tensorTex(result) : unknown
  const relation = result && !comesOut ? '\\approx' : '='
  const isRepeated = numbers === undefined || bare(numbers) === bare(value)
  const line = isRepeated ? `= ${value}` : `= ${numbers} ${relation} ${value}`
  return `\\begin{aligned} & ${symbols} \\\\[0.3em] & ${line} \\end{aligned}`
}
