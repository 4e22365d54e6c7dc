import { carriesGradient } from '../engine/gradient-flow'
import { type Graph, nodeAt } from '../engine/graph'
import { type EdgePaths, sidePaths, turningPaths, uprightPaths } from './edge-path'
import type { Box, Point } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'
import type { LineStretch } from './near-stretches'
import { movedWriting, type Written } from './writing'

/** How far nodes were moved by hand from where the layout put them, by node id. */
export type Offsets = ReadonlyMap<string, Point>

/** An edge as it is drawn: its lines, and where its numbers are. */
export interface EdgeRoute extends Written {
  readonly paths: EdgePaths
}

const nowhere: Point = { x: 0, y: 0 }

const moved = <At extends Point>(at: At, { x, y }: Point): At =>
  x === 0 && y === 0 ? at : { ...at, x: at.x + x, y: at.y + y }

/** How far a node was moved by hand; a node that is attached to another one moves with it. */
export function offsetOf(graph: Graph, layout: GraphLayout, position: number, offsets: Offsets): Point {
  if (offsets.size === 0) return nowhere
  const own = offsets.get(nodeAt(graph, position).id) ?? nowhere
  const carrier = layout.hanging.get(position)
  return carrier === undefined ? own : moved(own, offsetOf(graph, layout, carrier, offsets))
}

/** A node's box in its current place. */
export const nodeBox = (graph: Graph, layout: GraphLayout, position: number, offsets: Offsets): Box =>
  moved(layout.nodes[position] as Box, offsetOf(graph, layout, position, offsets))

/** The lines of an edge between its nodes in their current places, and its numbers; of long lines only `stretches`, if given. */
export function routeEdge(
  graph: Graph,
  layout: GraphLayout,
  edgeLayout: EdgeLayout,
  offsets: Offsets,
  stretches?: readonly LineStretch[],
): EdgeRoute {
  const { edge, points, isTurning, isUpright } = edgeLayout
  const from = offsetOf(graph, layout, edge.from, offsets)
  const to = offsetOf(graph, layout, edge.to, offsets)
  const isMoved = from.x !== to.x || from.y !== to.y
  const isHere = from.x === 0 && from.y === 0
  const along = isHere ? points : points.map((point) => moved(point, from))
  const way = isMoved ? straightened(points, from, to) : along
  const paths = (): EdgePaths => {
    if (isUpright) return uprightPaths(way, carriesGradient(graph, edge))
    return isTurning && !isMoved ? turningPaths(way) : sidePaths(way, isMoved ? undefined : stretches)
  }
  return { paths: paths(), ...midway(edgeLayout, from, to) }
}

/** The numbers of an edge, as far moved as its ends are in the middle. */
const midway = (written: Written, from: Point, to: Point): Written =>
  movedWriting(written, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })

/** The numbers of an edge between its nodes in their current places. */
export const edgeNumbers = (
  graph: Graph,
  layout: GraphLayout,
  edgeLayout: EdgeLayout,
  offsets: Offsets,
): Written =>
  midway(
    edgeLayout,
    offsetOf(graph, layout, edgeLayout.edge.from, offsets),
    offsetOf(graph, layout, edgeLayout.edge.to, offsets),
  )

/** A line whose ends were moved by different distances: it runs directly from one end to the other. */
function straightened(points: readonly Point[], from: Point, to: Point): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  return first && last ? [moved(first, from), moved(last, to)] : []
}

/** The box at the output's end. */
export const terminalBox = (graph: Graph, layout: GraphLayout, offsets: Offsets): Box =>
  moved(layout.terminal.box, offsetOf(graph, layout, graph.output, offsets))

/** The line from the output's node to its end, and what is written there. */
export function routeTerminal(
  graph: Graph,
  layout: GraphLayout,
  offsets: Offsets,
): EdgeRoute & { readonly box: Box } {
  const offset = offsetOf(graph, layout, graph.output, offsets)
  const { box, points, ...written } = layout.terminal
  return {
    paths: sidePaths(points.map((point) => moved(point, offset))),
    ...movedWriting(written, offset),
    box: moved(box, offset),
  }
}
