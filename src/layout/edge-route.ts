import { type Graph, nodeAt } from '../engine/graph'
import { downPaths, type EdgePaths, sidePaths, sidePort } from './edge-path'
import type { Box, Point } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'
import { type PortPlace, portOrder } from './port-order'
import { isCard } from './sizes'

/** How far nodes were moved by hand from where the layout put them, by node id. */
export type Offsets = ReadonlyMap<string, Point>

/** An edge as it is drawn: its lines, and where its numbers stand. */
export interface EdgeRoute {
  readonly paths: EdgePaths
  readonly label: Box
}

const moved = (box: Box, offset: Point): Box => ({ ...box, x: box.x + offset.x, y: box.y + offset.y })

function offsetOf(graph: Graph, layout: GraphLayout, position: number, offsets: Offsets): Point {
  const own = offsets.get(nodeAt(graph, position).id) ?? { x: 0, y: 0 }
  const under = layout.constantsOver.get(position)
  if (under === undefined) return own
  const carrier = offsetOf(graph, layout, under, offsets)
  return { x: own.x + carrier.x, y: own.y + carrier.y }
}

/** A node's box where it stands now; a constant over a node moves with it. */
export const nodeBox = (graph: Graph, layout: GraphLayout, position: number, offsets: Offsets): Box =>
  moved(layout.nodes[position] as Box, offsetOf(graph, layout, position, offsets))

/** How round a node's corners are: circles and pills wholly, boxes and cards a little. */
function cornerOf(graph: Graph, position: number, box: Box): number {
  const node = nodeAt(graph, position)
  const isWhole = node.kind === 'operation' ? node.op.look === 'circle' : !isCard(node)
  return isWhole ? box.height / 2 : 12
}

const alone: PortPlace = { index: 0, count: 1 }

/** How far from a node's middle the lines of one of its edges meet it, where several stand under one another. */
function spread(box: Box, { index, count }: PortPlace): number {
  if (count < 2) return 0
  const room = Math.min(box.height - 10, (count - 1) * 28)
  return (index / (count - 1) - 0.5) * room
}

/** Where an edge's lines leave its source and arrive at its node. */
export function portsOf(
  graph: Graph,
  layout: GraphLayout,
  edge: EdgeLayout['edge'],
  offsets: Offsets,
): { readonly start: Point; readonly end: Point } {
  const from = nodeBox(graph, layout, edge.from, offsets)
  const to = nodeBox(graph, layout, edge.to, offsets)
  const { departures, arrivals } = portOrder(graph, layout)
  const [leaves, arrives] = [departures.get(edge.id) ?? alone, arrivals.get(edge.id) ?? alone]
  return {
    start: sidePort(from, 'right', spread(from, leaves), cornerOf(graph, edge.from, from)),
    end: sidePort(to, 'left', spread(to, arrives), cornerOf(graph, edge.to, to)),
  }
}

/** How far lines run before they may turn, so that an arrow head has its direction. */
const leastRunPx = 14

/** The lines of an edge between its nodes where they stand now, level under its numbers. */
export function routeEdge(
  graph: Graph,
  layout: GraphLayout,
  edgeLayout: EdgeLayout,
  offsets: Offsets,
): EdgeRoute {
  const { edge, label, waypoints } = edgeLayout
  const from = nodeBox(graph, layout, edge.from, offsets)
  const to = nodeBox(graph, layout, edge.to, offsets)
  if (layout.constantsOver.has(edge.from)) return { paths: downPaths(from, to), label }
  const { start, end } = portsOf(graph, layout, edge, offsets)
  const isMoved = [edge.from, edge.to].some((position) => offsets.has(nodeAt(graph, position).id))
  const placed = isMoved ? betweenPorts(label, start, end) : label
  const half = placed.width / 2
  const hasRun = ({ x }: Point): boolean => x > start.x + leastRunPx && x < end.x - leastRunPx
  const level = [
    { x: placed.x - half, y: placed.y },
    { x: placed.x + half, y: placed.y },
  ].filter(hasRun)
  const onTheWay = isMoved
    ? []
    : waypoints.filter((point) => hasRun(point) && Math.abs(point.x - label.x) > label.width)
  const points = [start, ...onTheWay, ...level, end].sort((a, b) => a.x - b.x)
  return { paths: sidePaths(isMoved ? [start, ...level, end] : points), label: placed }
}

const betweenPorts = (label: Box, start: Point, end: Point): Box => ({
  ...label,
  x: (start.x + end.x) / 2,
  y: (start.y + end.y) / 2,
})

/** The line from the output's node to its name. */
export function routeTerminal(
  graph: Graph,
  layout: GraphLayout,
  offsets: Offsets,
): EdgeRoute & { readonly end: Box } {
  const offset = offsetOf(graph, layout, graph.output, offsets)
  const from = nodeBox(graph, layout, graph.output, offsets)
  const [end, label] = [moved(layout.terminal, offset), moved(layout.terminalLabel, offset)]
  const points = [
    sidePort(from, 'right', 0, cornerOf(graph, graph.output, from)),
    sidePort(end, 'left', 0, 0),
  ]
  return { paths: sidePaths(points), label, end }
}
