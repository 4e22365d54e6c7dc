import { backwardOrder } from '../engine/gradient-flow'
import { type Graph, nodeAt } from '../engine/graph'
import { required } from '../lib/required'
import type { Arrangement } from './arrange'
import { constantsOver, edgeWritings } from './edge-writing'
import type { Box, Point } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'
import { groupBoxes } from './group-boxes'
import { overheadPx, terminalName } from './layout-request'
import { placeLabels } from './place-labels'
import { nodeSize, type Size } from './sizes'

/** Where everything of a graph stands once its boxes are arranged, no number on another. */
export const readLayout = (graph: Graph, arrangement: Arrangement): GraphLayout =>
  withRoomForGroups(graph, placeLabels(graph, placed(graph, arrangement)))

/** The same with numbers as they fall; a little quicker. */
export function placed(
  graph: Graph,
  { width, height, nodes: places, edges: lines }: Arrangement,
): GraphLayout {
  const writings = edgeWritings(graph)
  const over = constantsOver(graph, writings)
  const reached = new Set(backwardOrder(graph))
  const sizeAt = (position: number): Size => nodeSize(nodeAt(graph, position), reached.has(position))
  const nodes = graph.nodes.map((_, position): Box => {
    const under = over.get(position)
    const { x, y } = required(places.get(String(under ?? position)), `node ${position}`)
    const size = sizeAt(position)
    if (under === undefined) return { x, y, ...size }
    return { x, y: y - sizeAt(under).height / 2 - overheadPx + size.height / 2, ...size }
  })
  const edges = writings.map(({ edge, size, showsValue, showsGradient }): EdgeLayout => {
    const words = { edge, showsValue, showsGradient }
    const line = lines.get(edge.id)
    return line
      ? { ...words, label: { x: line.x, y: line.y, ...size }, waypoints: line.points.slice(1, -1) }
      : { ...words, label: { x: 0, y: 0, width: 0, height: 0 }, waypoints: [] }
  })
  const { points: _, ...terminalLabel } = required(lines.get(terminalName), terminalName)
  const terminal = required(places.get(terminalName), terminalName)
  return {
    width,
    height,
    nodes,
    edges,
    constantsOver: over,
    terminal,
    terminalLabel,
  }
}

/** The same layout moved and widened so that the frames of its groups lie inside it. */
function withRoomForGroups(graph: Graph, layout: GraphLayout): GraphLayout {
  const frames = groupBoxes(graph, layout.nodes).map(({ box }) => box)
  if (frames.length === 0) return layout
  const dx = Math.max(0, ...frames.map((box) => box.width / 2 - box.x))
  const dy = Math.max(0, ...frames.map((box) => box.height / 2 - box.y))
  const right = Math.max(layout.width, ...frames.map((box) => box.x + box.width / 2))
  const bottom = Math.max(layout.height, ...frames.map((box) => box.y + box.height / 2))
  const moved = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + dx, y: place.y + dy })
  return {
    ...layout,
    width: right + dx,
    height: bottom + dy,
    nodes: layout.nodes.map(moved),
    edges: layout.edges.map((edge) => ({
      ...edge,
      label: moved(edge.label),
      waypoints: edge.waypoints.map(moved),
    })),
    terminal: moved(layout.terminal),
    terminalLabel: moved(layout.terminalLabel),
  }
}
