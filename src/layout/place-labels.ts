import type { Graph } from '../engine/graph'
import { portsOf } from './edge-route'
import type { Box } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'
import { bendPx } from './sizes'

/** Moves each edge's numbers level with a node of theirs, clear of the bend, where nothing else stands there. */
export function placeLabels(graph: Graph, layout: GraphLayout): GraphLayout {
  const edges = [...layout.edges]
  edges.forEach((edge, i) => {
    if (layout.constantsOver.has(edge.edge.from)) return
    const label = besideNode(graph, layout, edge)
    const others = edges.filter((_, other) => other !== i).map((other) => other.label)
    const taken = [...layout.nodes, layout.terminal, layout.terminalLabel, ...others]
    if (!taken.some((box) => overlap(box, label))) edges[i] = { ...edge, label }
  })
  return { ...layout, edges }
}

/** Level with the source, or with the target where the source has several edges; a long edge keeps its place. */
function besideNode(graph: Graph, layout: GraphLayout, { edge, label, waypoints }: EdgeLayout): Box {
  const { start, end } = portsOf(graph, layout, edge, new Map())
  if (waypoints.length > 1 || Math.abs(start.y - end.y) < 1) return label
  const isShared = layout.edges.filter((other) => other.edge.from === edge.from).length > 1
  return isShared
    ? { ...label, x: label.x + bendPx / 2, y: end.y }
    : { ...label, x: label.x - bendPx / 2, y: start.y }
}

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
