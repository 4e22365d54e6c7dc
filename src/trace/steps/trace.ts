import { type Edge, edgesInto } from '../../engine/edges'
import { backwardOrder, carriesGradient } from '../../engine/gradient-flow'
import type { Graph } from '../../engine/graph'
import { ofStructure, structureOf } from '../../engine/structure'
import type { Detail, Step } from './step'

/**
 * The steps over a graph, and the step from which each number is shown (steps count from 1; 0 = from the
 * start).
 */
export interface Trace {
  readonly graph: Graph
  readonly detail: Detail
  readonly steps: readonly Step[]
  /** By node position. */
  readonly valueShownAt: ReadonlyMap<number, number>
  readonly gradientShownAt: ReadonlyMap<number, number>
  /** By edge id. */
  readonly contributionShownAt: ReadonlyMap<string, number>
  /** The edges along which gradients come back to a node, by its position, the first consumer's first. */
  readonly gradientEdges: ReadonlyMap<number, readonly Edge[]>
  /** The edges along which a node sends contributions, by its position, in operand order. */
  readonly sentEdges: ReadonlyMap<number, readonly Edge[]>
}

/** Edges by node position. */
type EdgesByNode = ReadonlyMap<number, readonly Edge[]>

/** The steps of a node that sends gradients; at the output the seed has been the arrival. */
const stepsOfNode = (
  node: number,
  sent: readonly Edge[],
  detail: Detail,
  isOutput: boolean,
): readonly Step[] =>
  detail === 'node'
    ? [{ kind: 'backward', node }]
    : [
        ...(isOutput ? [] : [{ kind: 'upstream', node } as const]),
        ...sent.flatMap((edge): Step[] => [
          { kind: 'local', node, edge },
          { kind: 'product', node, edge },
        ]),
      ]

const traces = ofStructure((): Map<Detail, Trace> => new Map())

/**
 * All steps over a graph: forward, seed, backward with its closing sums; built once for all graphs that
 * differ only in values.
 */
export function buildTrace(graph: Graph, detail: Detail): Trace {
  const ofGraph = traces(graph)
  const trace = ofGraph.get(detail) ?? traceOver(structureOf(graph), detail)
  ofGraph.set(detail, trace)
  return trace
}

function traceOver(graph: Graph, detail: Detail): Trace {
  const order = backwardOrder(graph)
  const sentEdges: EdgesByNode = new Map(
    order.map((to) => [to, edgesInto(graph, to).filter((edge) => carriesGradient(graph, edge))]),
  )
  const gradientEdges = edgesBySource([...sentEdges.values()].reverse().flat())
  const forward = graph.nodes.flatMap((node, position): Step[] =>
    node.kind === 'operation' ? [{ kind: 'forward', node: position }] : [],
  )
  const backward = order.flatMap((node) => {
    const sent = sentEdges.get(node) ?? []
    return sent.length > 0
      ? [
          ...stepsOfNode(node, sent, detail, node === graph.output),
          ...closingSums(sent, sentEdges, gradientEdges),
        ]
      : []
  })
  const steps = [...forward, { kind: 'seed', node: graph.output } as const, ...backward]
  return {
    graph,
    detail,
    steps,
    gradientEdges,
    sentEdges,
    ...shownBy(graph, steps, sentEdges, gradientEdges),
  }
}

function edgesBySource(edges: readonly Edge[]): EdgesByNode {
  const bySource = new Map<number, Edge[]>()
  for (const edge of edges) {
    const others = bySource.get(edge.from)
    if (others) others.push(edge)
    else bySource.set(edge.from, [edge])
  }
  return bySource
}

/**
 * The leaves with several consumers whose last contribution is among `sent`: they sum their contributions.
 */
function closingSums(
  sent: readonly Edge[],
  sentEdges: EdgesByNode,
  gradientEdges: EdgesByNode,
): readonly Step[] {
  const leaves = [...new Set(sent.map((edge) => edge.from))].filter((from) => !sentEdges.get(from)?.length)
  return leaves.flatMap((node): Step[] => {
    const arriving = gradientEdges.get(node) ?? []
    const isComplete = arriving.length > 1 && sent.some((edge) => edge.to === arriving[0]?.to)
    return isComplete ? [{ kind: 'sum', node }] : []
  })
}

function shownBy(
  graph: Graph,
  steps: readonly Step[],
  sentEdges: EdgesByNode,
  gradientEdges: EdgesByNode,
): Pick<Trace, 'valueShownAt' | 'gradientShownAt' | 'contributionShownAt'> {
  const valueShownAt = new Map<number, number>()
  const gradientShownAt = new Map<number, number>()
  const contributionShownAt = new Map<string, number>()
  graph.nodes.forEach((node, position) => {
    if (node.kind !== 'operation') valueShownAt.set(position, 0)
  })
  const lay = (edge: Edge, at: number): void => {
    contributionShownAt.set(edge.id, at)
    if (gradientEdges.get(edge.from)?.length === 1) gradientShownAt.set(edge.from, at)
  }
  steps.forEach((step, index) => {
    const at = index + 1
    if (step.kind === 'forward') valueShownAt.set(step.node, at)
    else if (step.kind === 'product') lay(step.edge, at)
    else if (!gradientShownAt.has(step.node)) gradientShownAt.set(step.node, at)
    if (step.kind === 'backward') for (const edge of sentEdges.get(step.node) ?? []) lay(edge, at)
  })
  return { valueShownAt, gradientShownAt, contributionShownAt }
}

/**
 * Whether something is shown after a step, given the step from which each thing is shown; a thing without a
 * step is never shown.
 */
export const isShownAt = <Key>(shownAt: ReadonlyMap<Key, number>, key: Key, step: number): boolean =>
  (shownAt.get(key) ?? Number.POSITIVE_INFINITY) <= step
