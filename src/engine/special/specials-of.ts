import { edgesInto } from '../edges'
import { backwardOrder, carriesGradient } from '../gradient-flow'
import { nodeAt, type OperationNode } from '../graph'
import type { ForwardContext } from '../op'
import { gradientAt, inputValues, type Run, valueAt } from '../run'
import { atKink } from './finding/at-kink'
import { inContribution } from './finding/in-contribution'
import { inGradient } from './finding/in-gradient'
import { inValue } from './finding/in-value'
import { roundingAt } from './finding/rounding'
import type { At, Place } from './place'
import { sentenceOf } from './sentence'
import type { Special } from './special'

const known = new WeakMap<Run, readonly Special[]>()

/**
 * Where a run's numbers are not finite, or a convention was used, in the order in which it happened: the
 * forward pass, then the backward pass. What only passes on is not listed again. Found once for each run.
 */
export function specialsOf(run: Run): readonly Special[] {
  const found = known.get(run) ?? [...forwardSpecials(run), ...backwardSpecials(run)]
  known.set(run, found)
  return found
}

const forwardSpecials = (run: Run): readonly Special[] =>
  operationsOf(run).flatMap((at) => gathered(at, inValue(at.node.op, contextOf(run, at.position, at.node))))

const backwardSpecials = (run: Run): readonly Special[] =>
  backwardOrder(run.graph).flatMap((position) => {
    const node = nodeAt(run.graph, position)
    const summed = inGradient(run, position)
    if (node.kind !== 'operation') return gathered({ run, position, node }, summed)
    const at = { run, position, node }
    return [...gathered(at, summed), ...gathered(at, sentSpecials(at))]
  })

/** What is special in all that an operation sends back. */
function sentSpecials({ run, position, node }: At & { readonly node: OperationNode }): readonly Place[] {
  const context = { ...contextOf(run, position, node), upstream: gradientAt(run.gradients, position) }
  return edgesInto(run.graph, position).flatMap((edge) => {
    const sent = run.contributions.get(position)?.[edge.operand]
    if (!sent || !carriesGradient(run.graph, edge)) return []
    return [
      ...inContribution(node.op, edge.operand, sent, context),
      ...atKink(node.op, edge.operand, context, () => roundingAt(run, position)),
    ]
  })
}

const operationsOf = (run: Run): readonly (At & { readonly node: OperationNode })[] =>
  run.graph.nodes.flatMap((node, position) => (node.kind === 'operation' ? [{ run, position, node }] : []))

const contextOf = (run: Run, position: number, node: OperationNode): ForwardContext => ({
  inputs: inputValues(node, run.values),
  output: valueAt(run.values, position),
  options: node.options,
})

/** One special for each kind: its first entry, and how many more of the same array have it. */
function gathered(at: At, places: readonly Place[]): readonly Special[] {
  const firsts = [...new Map(places.toReversed().map((place) => [place.kind, place])).values()].toReversed()
  return firsts.map((first) => {
    const { kind, number, entry, operands } = first
    const same = places.filter((place) => place.kind === kind && place.number === number)
    const more = same.length - 1
    return { node: at.position, kind, number, entry, more, operands, text: sentenceOf(at, first, more) }
  })
}
