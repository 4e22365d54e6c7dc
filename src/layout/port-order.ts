import { type Edge, edgesInto, edgesOutOf } from '../engine/edges'
import type { Graph } from '../engine/graph'
import type { GraphLayout } from './graph-layout'

/** Which of several lines that stand under one another at a side of a node one is. */
export interface PortPlace {
  readonly index: number
  readonly count: number
}

/** By edge id. */
interface PortOrder {
  readonly departures: ReadonlyMap<string, PortPlace>
  readonly arrivals: ReadonlyMap<string, PortPlace>
}

const known = new WeakMap<GraphLayout, PortOrder>()

/** In which order lines leave each node, the one that leads furthest up on top, and arrive at it, by operand; found once for each layout. */
export function portOrder(graph: Graph, layout: GraphLayout): PortOrder {
  const order = known.get(layout) ?? orderOf(graph, layout)
  known.set(layout, order)
  return order
}

function orderOf(graph: Graph, { nodes, constantsOver }: GraphLayout): PortOrder {
  const heightOf = ({ to }: Edge): number => nodes[to]?.y ?? 0
  const isBeside = ({ from }: Edge): boolean => !constantsOver.has(from)
  const departures = graph.nodes.map((_, from) =>
    edgesOutOf(graph, from).toSorted((a, b) => heightOf(a) - heightOf(b)),
  )
  const arrivals = graph.nodes.map((_, to) => edgesInto(graph, to).filter(isBeside))
  return { departures: placesIn(departures), arrivals: placesIn(arrivals) }
}

const placesIn = (sides: readonly (readonly Edge[])[]): ReadonlyMap<string, PortPlace> =>
  new Map(
    sides.flatMap((edges) => edges.map(({ id }, index) => [id, { index, count: edges.length }] as const)),
  )
