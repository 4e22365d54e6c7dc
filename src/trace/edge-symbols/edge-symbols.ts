import type { Edge } from '../../engine/edges'
import { call, negative, number } from '../../engine/formula/build'
import type { Formula } from '../../engine/formula/formula'
import { contains } from '../../engine/formula/parts'
import { sameFormula } from '../../engine/formula/same-formula'
import { backwardOrder } from '../../engine/gradient-flow'
import { nodeAt } from '../../engine/graph'
import type { Arguments } from '../../engine/op'
import { sumOver } from '../../engine/reduce-formulas'
import type { Run } from '../../engine/run'
import { sameShape } from '../../engine/tensor'
import { formOf, summedAxis, withoutUnit } from '../derivation/local-derivative'
import { operationAt } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import { isShared, sentEdges } from '../steps/sent-edges'
import type { Trace } from '../steps/trace'
import { contributionSymbol, gradientSymbol, localSymbol, symbolArguments } from '../symbols/symbols'
import { type Factors, factorOf, formulaOf, isOnes, multiplied, unit, withoutOnes } from './factors'
import { lengthOf, valueSymbols } from './value-symbols'

/** What a graph's edges carry, in symbols. */
export interface EdgeSymbols {
  /** The value of each node, by position. */
  readonly values: readonly Formula[]
  /** The whole gradient of a node, by position. */
  readonly gradients: ReadonlyMap<number, Formula>
  /** What comes back along an edge, by its id: the upstream gradient as it has become, times the local derivative. */
  readonly contributions: ReadonlyMap<string, Formula>
}

/** How local derivatives are written: as what they are, 2t, or as derivatives, ∂z/∂t, where all is numbers. */
export type LocalStyle = 'rules' | 'derivatives'

/** A product that is longer is the gradient by its name in the next one. */
const longestUpstream = 22
/** What is longer is not written on an edge. */
const longestLabel = 36

/** A function that is longer is written by its name in a product. */
const longestFunction = 8

/** A run with its trace, and the name of what is differentiated. */
export interface Differentiated {
  readonly run: Run
  readonly trace: Trace
  readonly loss: string
}

/** What all edges of a graph carry forward and back, in symbols that are true for any numbers. */
export function edgeSymbols(of: Differentiated, style: LocalStyle): EdgeSymbols {
  const { run, trace, loss } = of
  const { graph } = run
  const values = valueSymbols(run)
  const gradients = new Map<number, Formula>()
  const contributions = new Map<string, Formula>()
  const grown = new Map<number, Factors>()
  for (const position of backwardOrder(graph)) {
    const symbol = gradientSymbol(graph, position, loss)
    gradients.set(position, symbol)
    const upstream = asUpstream(isOwnSeed(run, position, loss) ? unit : grown.get(position), symbol)
    for (const edge of sentEdges(trace, position)) {
      const isPart = isShared(trace, edge.from)
      const sent = [upstream, factorOf(symbol)]
        .map((each) => sentAlong(of, edge, each, { values, style }))
        .find(isLabel)
      const name = isPart ? contributionSymbol(graph, edge, loss) : gradientSymbol(graph, edge.from, loss)
      contributions.set(edge.id, sent ? formulaOf(sent) : name)
      if (sent && !isPart) grown.set(edge.from, sent)
    }
  }
  return { values, gradients, contributions }
}

/** What a gradient has become, or its name where that is too long or not known. */
const asUpstream = (own: Factors | undefined, symbol: Formula): Factors =>
  own && lengthOf(formulaOf(own)) <= longestUpstream ? own : factorOf(symbol)

const isLabel = (sent: Factors | undefined): sent is Factors =>
  sent !== undefined && lengthOf(formulaOf(sent)) <= longestLabel

interface Writing {
  readonly values: readonly Formula[]
  readonly style: LocalStyle
}

/** What comes back along an edge for an upstream gradient; undefined where there is no short rule for it. */
function sentAlong(of: Differentiated, edge: Edge, upstream: Factors, writing: Writing): Factors | undefined {
  const { run, loss } = of
  const node = operationAt(run, edge.to)
  const form = formOf(run, edge)
  if (form === 'number' && writing.style === 'derivatives')
    return multiplied(upstream, factorOf(localSymbol(run.graph, edge)))
  if (form !== 'array') {
    const args = writtenArguments(run, edge.to, writing.values)
    const factor = node.op.formulas.factor ?? node.op.formulas.local
    const local = factor?.(edge.operand, args)
    if (local) return addedUp(run, edge, multiplied(arriving(run, edge, upstream, local), factorOf(local)))
    return form === 'number' ? multiplied(upstream, factorOf(localSymbol(run.graph, edge))) : undefined
  }
  const isUnit = isOwnSeed(run, edge.to, loss)
  const arrived = isUnit ? number(1) : gradientSymbol(run.graph, edge.to, loss)
  const args = symbolArguments(run, edge.to, node)
  const whole = node.op.formulas.backward?.(edge.operand, arrived, args, node.options)
  if (!whole) return undefined
  const isHandedOn = whole.kind === 'product' && isOnes(whole.right) && sameFormula(whole.left, arrived)
  return isHandedOn ? multiplied(upstream, factorOf(whole.right)) : factorOf(withoutUnit(whole))
}

/** The upstream gradient of a local derivative that has an entry for each of its own, so that it needs no ones. */
function arriving({ graph }: Run, { to }: Edge, upstream: Factors, local: Formula): Factors {
  const { shape } = nodeAt(graph, to)
  const isFull = contains(local, (part) => part.kind === 'symbol' && sameShape(part.shape, shape))
  return isFull ? withoutOnes(upstream) : upstream
}

/** The operands of a node by their names, and by what they are where that is a function of something: exp(−x). */
function writtenArguments(run: Run, position: number, values: readonly Formula[]): Arguments {
  const node = operationAt(run, position)
  const args = symbolArguments(run, position, node)
  const written = (at: number, symbol: Formula): Formula => {
    const value = values[at]
    const isFunction = value?.kind === 'apply' && lengthOf(value) <= longestFunction
    return isFunction && at !== run.graph.output ? value : symbol
  }
  return {
    ...args,
    inputs: args.inputs.map((symbol, operand) => written(node.inputs[operand] ?? position, symbol)),
    output: written(position, args.output),
  }
}

/** The sum over what an operand was broadcast to. */
function addedUp(run: Run, edge: Edge, { isNegative, of }: Factors): Factors {
  const [from, to] = [nodeAt(run.graph, edge.from), nodeAt(run.graph, edge.to)]
  const along = summedAxis(from.shape, to.shape)
  if (!along) return { isNegative, of }
  const total = call(sumOver(to.shape, along), formulaOf({ isNegative: false, of }))
  return factorOf(isNegative ? negative(total) : total)
}
