import type { Graph } from '../engine/graph'
import { type EdgeRoute, type Offsets, offsetOf, routeEdge } from './edge-route'
import type { Point } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'
import type { Area } from './in-areas'
import { inShortPieces, nearStretches } from './near-stretches'

/** An edge with its lines, and with what is written on it. */
export type DrawnEdge = EdgeRoute & Pick<EdgeLayout, 'edge'>

const unmoved: Offsets = new Map()

/** The edges of layouts that were drawn before, where no node of theirs is moved by hand. */
const known = new WeakMap<EdgeLayout, DrawnEdge>()

/** From this distance between its ends on, a line is long, so that only what is in view of it is drawn. */
const longPx = 1500

const isLong = ({ points }: EdgeLayout): boolean => {
  const [first, last] = [points[0], points.at(-1)]
  return first !== undefined && last !== undefined && Math.hypot(last.x - first.x, last.y - first.y) >= longPx
}

/**
 * An edge of a settled layout as it is drawn; the same object each time, unless one of its nodes was moved by hand. Of
 * a long one, only what lies in the areas is drawn, if they are given.
 */
export function drawnEdge(
  graph: Graph,
  layout: GraphLayout,
  edge: EdgeLayout,
  offsets: Offsets,
  areas?: readonly Area[],
): DrawnEdge {
  const { from, to } = edge.edge
  const isMoved = [from, to].some((position) => {
    const { x, y } = offsetOf(graph, layout, position, offsets)
    return x !== 0 || y !== 0
  })
  if (isMoved) return { edge: edge.edge, ...routeEdge(graph, layout, edge, offsets) }
  if (areas && isLong(edge) && !edge.isTurning && !edge.isUpright) return longEdge(graph, layout, edge, areas)
  const drawn = known.get(edge) ?? { edge: edge.edge, ...routeEdge(graph, layout, edge, unmoved) }
  known.set(edge, drawn)
  return drawn
}

/** A long edge as far as it was last drawn. */
interface DrawnPart {
  readonly areas: readonly Area[]
  readonly points: readonly Point[]
  readonly stretches: string
  readonly drawn: DrawnEdge
}

/** The long edges that were drawn before. */
const parts = new WeakMap<EdgeLayout, DrawnPart>()

function longEdge(graph: Graph, layout: GraphLayout, edge: EdgeLayout, areas: readonly Area[]): DrawnEdge {
  const before = parts.get(edge)
  if (before?.areas === areas) return before.drawn
  const points = before?.points ?? inShortPieces(edge.points)
  const near = nearStretches(points, areas)
  const stretches = near.join()
  const drawn =
    before?.stretches === stretches
      ? before.drawn
      : { edge: edge.edge, ...routeEdge(graph, layout, { ...edge, points }, unmoved, near) }
  parts.set(edge, { areas, points, stretches, drawn })
  return drawn
}
