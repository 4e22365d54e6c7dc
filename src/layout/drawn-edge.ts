import type { Graph } from '../engine/graph'
import { type EdgeRoute, type Offsets, offsetOf, routeEdge } from './edge-route'
import type { EdgeLayout, GraphLayout } from './graph-layout'

/** An edge with its lines, and with what is written on it. */
export type DrawnEdge = EdgeRoute & Pick<EdgeLayout, 'edge'>

const unmoved: Offsets = new Map()

/** The edges of layouts that were drawn before, where no node of theirs is moved by hand. */
const known = new WeakMap<EdgeLayout, DrawnEdge>()

/** An edge of a settled layout as it is drawn; the same object each time, unless one of its nodes was moved by hand. */
export function drawnEdge(graph: Graph, layout: GraphLayout, edge: EdgeLayout, offsets: Offsets): DrawnEdge {
  const { from, to } = edge.edge
  const isMoved = [from, to].some((position) => {
    const { x, y } = offsetOf(graph, layout, position, offsets)
    return x !== 0 || y !== 0
  })
  if (isMoved) return { edge: edge.edge, ...routeEdge(graph, layout, edge, offsets) }
  const drawn = known.get(edge) ?? { edge: edge.edge, ...routeEdge(graph, layout, edge, unmoved) }
  known.set(edge, drawn)
  return drawn
}
