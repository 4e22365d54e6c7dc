import { type Edge, edgesOf } from '../engine/edges'
import { backwardOrder, carriesGradient } from '../engine/gradient-flow'
import type { Graph } from '../engine/graph'
import { ofStructure } from '../engine/structure'
import { isCard, type Size, sizes, valueSize } from './sizes'

/** What is written on an edge, and the room that it takes. */
export interface EdgeWriting {
  readonly edge: Edge
  readonly showsValue: boolean
  readonly showsGradient: boolean
  readonly size: Size
}

/** What is written on each edge: cards show their own arrays, constants their own number, shared ones each contribution. */
export const edgeWritings = ofStructure((graph): readonly EdgeWriting[] => {
  const edges = edgesOf(graph)
  const reached = new Set(backwardOrder(graph))
  const carrying = new Set(edges.filter((edge) => reached.has(edge.to) && carriesGradient(graph, edge)))
  const shared = takenTwice([...carrying].map(({ from }) => from))
  return edges.map((edge) => {
    const from = graph.nodes[edge.from]
    const hasOwnCard = from !== undefined && isCard(from)
    const showsValue = from?.kind !== 'constant' && !hasOwnCard
    const showsGradient = carrying.has(edge) && (shared.has(edge.from) || !hasOwnCard)
    return { edge, showsValue, showsGradient, size: labelSize(graph, edge, showsValue || showsGradient) }
  })
})

function takenTwice(positions: readonly number[]): ReadonlySet<number> {
  const [once, twice] = [new Set<number>(), new Set<number>()]
  for (const position of positions) (once.has(position) ? twice : once).add(position)
  return twice
}

function labelSize(graph: Graph, edge: Edge, isWritten: boolean): Size {
  const { width, height } = isWritten
    ? valueSize(graph.nodes[edge.from]?.shape ?? [])
    : { width: 12, height: 0 }
  return { width: width + 8, height: 2 * height + sizes.linesHeightPx }
}

/** The constants that can stand over the one node that takes them: a single number, one for each node, by position. */
export function constantsOver(graph: Graph, writings: readonly EdgeWriting[]): ReadonlyMap<number, number> {
  const over = new Map<number, number>()
  const taken = new Set<number>()
  for (const { edge } of writings) {
    const from = graph.nodes[edge.from]
    if (from?.kind !== 'constant' || isCard(from) || taken.has(edge.to)) continue
    over.set(edge.from, edge.to)
    taken.add(edge.to)
  }
  return over
}

/** The nodes that several edges with a gradient leave, by position: their contributions add up. */
export const sharedSources = (writings: readonly EdgeWriting[]): ReadonlySet<number> =>
  takenTwice(writings.filter(({ showsGradient }) => showsGradient).map(({ edge }) => edge.from))
