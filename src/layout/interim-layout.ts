import { type Graph, nodeAt } from '../engine/graph'
import type { Box, Point } from './geometry'
import type { GraphLayout } from './graph-layout'
import { placed } from './layout-graph'
import { layoutRequest } from './layout-request'

/** Where a graph stands until it is laid out: nodes that were there before keep their place, those that come out of a folded node stand on it. */
export function interimLayout(graph: Graph, previous: Graph, layout: GraphLayout): GraphLayout {
  const { nodes, edges } = layoutRequest(graph)
  const placeOf = (name: string): Box => {
    const position = Number(name)
    const from = Number.isNaN(position) ? undefined : standsOn(graph, position, previous)
    return (from === undefined ? undefined : layout.nodes[from]) ?? layout.terminal
  }
  const at = (name: string): Point => {
    const { x, y } = placeOf(name)
    return { x, y }
  }
  return placed(graph, {
    width: layout.width,
    height: layout.height,
    nodes: new Map(nodes.map(({ name, width, height }) => [name, { ...at(name), width, height }])),
    edges: new Map(
      edges.map(({ name, from, to, width, height }) => {
        const [start, end] = [at(from), at(to)]
        const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
        return [name, { ...middle, width, height, points: [start, end] }]
      }),
    ),
  })
}

/** The position, in the graph before, of the node itself or of the one that it was folded into. */
export function standsOn(graph: Graph, position: number, previous: Graph): number | undefined {
  const { id } = nodeAt(graph, position)
  const around = graph.groups.filter(({ members }) => members.includes(id)).map(({ output }) => output)
  return [id, ...around].flatMap((known) => previous.positions.get(known) ?? [])[0]
}
