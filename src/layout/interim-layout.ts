import { groupsWith } from '../engine/folding/groups-around'
import { type Graph, nodeAt } from '../engine/graph'
import type { Box, Point } from './geometry'
import type { GraphLayout } from './graph-layout'
import { layoutRequest } from './layout-request'
import { placed } from './read-layout'
import type { Size } from './sizes'

/** Where a graph stands until it is laid out: nodes that were there before keep their place, those that come out of a folded node stand on it. */
export function interimLayout(graph: Graph, previous: Graph, layout: GraphLayout): GraphLayout {
  const placeOf = (name: string): Box => {
    const position = Number(name)
    const from = Number.isNaN(position) ? undefined : standsOn(graph, position, previous)
    return (from === undefined ? undefined : layout.nodes[from]) ?? layout.terminal
  }
  const at = (name: string): Point => {
    const { x, y } = placeOf(name)
    return { x, y }
  }
  return standing(graph, layout, at)
}

/** A graph before its first layout: everything has its size, and all of it stands in one place. */
export const unplacedLayout = (graph: Graph): GraphLayout =>
  standing(graph, { width: 1, height: 1 }, () => ({ x: 0, y: 0 }))

/** A graph whose boxes stand where `at` says, its lines straight from one to the other. */
function standing(graph: Graph, { width, height }: Size, at: (name: string) => Point): GraphLayout {
  const { nodes, edges } = layoutRequest(graph)
  return placed(graph, {
    width,
    height,
    nodes: new Map(
      nodes.map(({ name, ...size }) => [name, { ...at(name), width: size.width, height: size.height }]),
    ),
    edges: new Map(
      edges.map(({ name, from, to, ...size }) => {
        const [start, end] = [at(from), at(to)]
        const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
        return [name, { ...middle, width: size.width, height: size.height, points: [start, end] }]
      }),
    ),
  })
}

/** The position, in the graph before, of the node itself or of the one that it was folded into. */
export function standsOn(graph: Graph, position: number, previous: Graph): number | undefined {
  const { id } = nodeAt(graph, position)
  const around = groupsWith(graph.groups, id).map(({ output }) => output)
  return [id, ...around].flatMap((known) => previous.positions.get(known) ?? [])[0]
}
