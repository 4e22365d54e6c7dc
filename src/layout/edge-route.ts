import type { Graph } from '../engine/graph'
import { type EdgePaths, edgePaths, port, portSpread } from './edge-path'
import type { Box, Point } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'

/** How far nodes were moved by hand from where the layout put them, by node id. */
export type Offsets = ReadonlyMap<string, Point>

/** An edge as it is drawn: its lines, and where its numbers stand. */
export interface EdgeRoute {
  readonly paths: EdgePaths
  readonly label: Box
}

const moved = (box: Box, offset: Point | undefined): Box =>
  offset ? { ...box, x: box.x + offset.x, y: box.y + offset.y } : box

/** A node's box where it stands now. */
export const nodeBox = (graph: Graph, layout: GraphLayout, position: number, offsets: Offsets): Box =>
  moved(layout.nodes[position] as Box, offsets.get(graph.nodes[position]?.id ?? ''))

/** The lines of an edge between its nodes where they stand now; the label keeps its place between them. */
export function routeEdge(
  graph: Graph,
  layout: GraphLayout,
  edgeLayout: EdgeLayout,
  offsets: Offsets,
): EdgeRoute {
  const { edge, label, waypoints } = edgeLayout
  const [from, to] = [edge.from, edge.to].map((position) => nodeBox(graph, layout, position, offsets)) as [
    Box,
    Box,
  ]
  const shifts = [edge.from, edge.to].map((position) => offsets.get(graph.nodes[position]?.id ?? ''))
  const placed = moved(label, middle(shifts))
  const node = graph.nodes[edge.to]
  const count = node?.kind === 'operation' ? node.inputs.length : 1
  const through = throughLabel(placed, shifts.some(Boolean) ? [] : waypoints)
  const start = port(from, through[0] ?? to, 0)
  const end = port(to, through.at(-1) ?? from, portSpread(to, edge.operand, count))
  return { paths: edgePaths(start, end, through), label: placed }
}

const middle = (shifts: readonly (Point | undefined)[]): Point => ({
  x: shifts.reduce((sum, shift) => sum + (shift?.x ?? 0), 0) / 2,
  y: shifts.reduce((sum, shift) => sum + (shift?.y ?? 0), 0) / 2,
})

/** The points between an edge's ends: level under its numbers, and around other nodes on its way there. */
function throughLabel(label: Box, waypoints: readonly Point[]): readonly Point[] {
  const half = Math.max(0, label.width / 2 - 6)
  const [left, right] = [label.x - half, label.x + half]
  return [
    ...waypoints.filter((point) => point.x < left - 8),
    { x: left, y: label.y },
    { x: right, y: label.y },
    ...waypoints.filter((point) => point.x > right + 8),
  ]
}

/** The line from the output's node to its name. */
export function routeTerminal(
  graph: Graph,
  layout: GraphLayout,
  offsets: Offsets,
): EdgeRoute & { readonly end: Box } {
  const shift = offsets.get(graph.nodes[graph.output]?.id ?? '')
  const [from, end, label] = [
    nodeBox(graph, layout, graph.output, offsets),
    moved(layout.terminal, shift),
    moved(layout.terminalLabel, shift),
  ]
  return { paths: edgePaths(port(from, end, 0), port(end, from, 0), throughLabel(label, [])), label, end }
}
