import { edgesOutOf } from '../engine/edges'
import type { Graph } from '../engine/graph'
import { BoxGrid } from './box-grid'
import { portsOf } from './edge-route'
import type { Box } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'
import { bendPx } from './sizes'

/** Moves each edge's numbers level with a node of theirs, clear of the bend, where nothing else stands there. */
export function placeLabels(graph: Graph, layout: GraphLayout): GraphLayout {
  const labels = layout.edges.map(({ label }) => label)
  const grid = new BoxGrid([...layout.nodes, layout.terminal, layout.terminalLabel, ...labels])
  const edges = layout.edges.map((edge) => {
    if (layout.constantsOver.has(edge.edge.from)) return edge
    const label = besideNode(graph, layout, edge)
    if (grid.isTaken(label, edge.label)) return edge
    grid.remove(edge.label)
    grid.add(label)
    return { ...edge, label }
  })
  return { ...layout, edges }
}

/** Level with the source, or with the target where the source has several edges; a long edge keeps its place. */
function besideNode(graph: Graph, layout: GraphLayout, { edge, label, waypoints }: EdgeLayout): Box {
  const { start, end } = portsOf(graph, layout, edge, new Map())
  if (waypoints.length > 1 || Math.abs(start.y - end.y) < 1) return label
  const isShared = edgesOutOf(graph, edge.from).length > 1
  return isShared
    ? { ...label, x: label.x + bendPx / 2, y: end.y }
    : { ...label, x: label.x - bendPx / 2, y: start.y }
}
