import type { Graph } from '../../engine/graph'
import type { Arrangement } from '../arrange'
import type { Box } from '../geometry'
import type { GraphLayout } from '../graph-layout'
import { type LayoutRequest, layoutRequest } from '../layout-request'
import { placed } from '../read-layout'

const gapPx = { x: 40, y: 24 }

/** The column of each box: behind all that it is computed from. */
function columnsOf({ nodes, edges }: LayoutRequest): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  const from = new Map<string, string[]>()
  for (const edge of edges) from.set(edge.to, [...(from.get(edge.to) ?? []), edge.from])
  for (const { name } of nodes)
    columns.set(name, Math.max(-1, ...(from.get(name) ?? []).map((source) => columns.get(source) ?? 0)) + 1)
  return columns
}

/** Boxes in columns, from top to bottom in the order in which they come. */
function arranged(request: LayoutRequest): Arrangement {
  const columns = columnsOf(request)
  const widestPx = Math.max(...request.nodes.map(({ width }) => width))
  const labelPx = Math.max(...request.edges.map(({ width }) => width))
  const bottoms = new Map<number, number>()
  const nodes = new Map<string, Box>()
  for (const { name, width, height } of request.nodes) {
    const column = columns.get(name) ?? 0
    const top = bottoms.get(column) ?? gapPx.y
    bottoms.set(column, top + height + gapPx.y)
    const x = gapPx.x + widestPx / 2 + column * (widestPx + labelPx + gapPx.x)
    nodes.set(name, { x, y: top + height / 2, width, height })
  }
  const lines = request.edges.map(({ name, from, to, width, height }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)] as [Box, Box]
    const x = end.x - (widestPx + labelPx + gapPx.x) / 2
    return [name, { x, y: end.y, width, height, points: [start, end] }] as const
  })
  return {
    width: Math.max(...[...nodes.values()].map(({ x, width }) => x + width / 2)) + gapPx.x,
    height: Math.max(...bottoms.values()),
    nodes,
    edges: new Map(lines),
  }
}

/** A layout that takes no time, for graphs that are too large for the real one: columns from left to right, whatever lies in between. */
export const plainLayout = (graph: Graph): GraphLayout => placed(graph, arranged(layoutRequest(graph)))
