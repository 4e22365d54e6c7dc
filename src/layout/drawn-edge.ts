import { type Graph, nodeAt } from '../engine/graph'
import { type EdgeRoute, type Offsets, routeEdge } from './edge-route'
import type { EdgeLayout, GraphLayout } from './graph-layout'

/** An edge with its lines, and with what is written on it. */
export type DrawnEdge = EdgeRoute & EdgeLayout

const unmoved: Offsets = new Map()

/** The edges of layouts that were drawn before, where no node of theirs is moved by hand. */
const known = new WeakMap<EdgeLayout, DrawnEdge>()

/** An edge of a settled layout as it is drawn; the same object each time, unless one of its nodes was moved by hand. */
export function drawnEdge(graph: Graph, layout: GraphLayout, edge: EdgeLayout, offsets: Offsets): DrawnEdge {
  const { from, to } = edge.edge
  if ([from, to].some((position) => offsets.has(nodeAt(graph, position).id)))
    return { ...edge, ...routeEdge(graph, layout, edge, offsets) }
  const drawn = known.get(edge) ?? { ...edge, ...routeEdge(graph, layout, edge, unmoved) }
  known.set(edge, drawn)
  return drawn
}
