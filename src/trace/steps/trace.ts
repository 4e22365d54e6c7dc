import { type Edge, edgesInto } from '../../engine/edges'
import { backwardOrder, carriesGradient } from '../../engine/gradient-flow'
import type { Graph } from '../../engine/graph'
import type { Detail, Step } from './step'

/** The steps over a graph, and the step from which each number is shown (steps count from 1; 0 = from the start). */
export interface Trace {
  readonly graph: Graph
  readonly detail: Detail
  readonly steps: readonly Step[]
  /** By node position. */
  readonly valueShownAt: ReadonlyMap<number, number>
  readonly gradientShownAt: ReadonlyMap<number, number>
  /** By edge id. */
  readonly contributionShownAt: ReadonlyMap<string, number>
  /** The edges that gradients come back along to a node, by its position, the first consumer's first. */
  readonly gradientEdges: ReadonlyMap<number, readonly Edge[]>
}

/** Edges by node position. */
type EdgesByNode = ReadonlyMap<number, readonly Edge[]>

const stepsOfNode = (node: number, sent: readonly Edge[], detail: Detail): readonly Step[] =>
  detail === 'node'
    ? [{ kind: 'backward', node }]
    : [
        { kind: 'upstream', node },
        ...sent.flatMap((edge): Step[] => [
          { kind: 'local', node, edge },
          { kind: 'product', node, edge },
        ]),
      ]

/** All steps over a graph: forward, seed, backward with closing sums. */
export function buildTrace(graph: Graph, detail: Detail): Trace {
  const order = backwardOrder(graph)
  const sentBy: EdgesByNode = new Map(
    order.map((to) => [to, edgesInto(graph, to).filter((edge) => carriesGradient(graph, edge))]),
  )
  const gradientEdges = new Map<number, readonly Edge[]>()
  for (const edge of [...sentBy.values()].reverse().flat()) {
    gradientEdges.set(edge.from, [...(gradientEdges.get(edge.from) ?? []), edge])
  }
  const forward = graph.nodes.flatMap((node, position): Step[] =>
    node.kind === 'operation' ? [{ kind: 'forward', node: position }] : [],
  )
  const backward = order.flatMap((node) => {
    const sent = sentBy.get(node) ?? []
    return sent.length > 0
      ? [...stepsOfNode(node, sent, detail), ...closingSums(sent, sentBy, gradientEdges)]
      : []
  })
  const steps = [...forward, { kind: 'seed', node: graph.output } as const, ...backward]
  return { graph, detail, steps, gradientEdges, ...shownBy(graph, steps, sentBy, gradientEdges) }
}

/** The leaves with several consumers whose last contribution is among `sent`: they sum what came back. */
function closingSums(
  sent: readonly Edge[],
  sentBy: EdgesByNode,
  gradientEdges: EdgesByNode,
): readonly Step[] {
  const leaves = [...new Set(sent.map((edge) => edge.from))].filter((from) => !sentBy.get(from)?.length)
  return leaves.flatMap((node): Step[] => {
    const arriving = gradientEdges.get(node) ?? []
    const isComplete = arriving.length > 1 && sent.some((edge) => edge.to === arriving[0]?.to)
    return isComplete ? [{ kind: 'sum', node }] : []
  })
}

function shownBy(
  graph: Graph,
  steps: readonly Step[],
  sentBy: EdgesByNode,
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
    if (step.kind === 'backward') for (const edge of sentBy.get(step.node) ?? []) lay(edge, at)
  })
  return { valueShownAt, gradientShownAt, contributionShownAt }
}

/** Whether something is shown after a step, by the step from which each thing is; what has no step of its own never is. */
export const isShownAt = <Key>(shownAt: ReadonlyMap<Key, number>, key: Key, step: number): boolean =>
  (shownAt.get(key) ?? Number.POSITIVE_INFINITY) <= step
