import { edgesOf } from '../engine/edges'
import { groupsWith } from '../engine/folding/groups-around'
import { type Graph, nodeAt } from '../engine/graph'
import type { Box } from './geometry'
import type { GraphLayout } from './graph-layout'
import { boxOf } from './node-parts'
import { type LayoutRequest, plainLook } from './request'

/** A graph until it is laid out: nodes that were there before keep their places, and nodes from an unfolded one start on top of it. */
export function interimLayout(
  graph: Graph,
  request: LayoutRequest,
  previous: Graph,
  layout: GraphLayout,
): GraphLayout {
  const placeOf = (position: number): Box => {
    const from = standsOn(graph, position, previous)
    return (from === undefined ? undefined : layout.nodes[from]) ?? layout.terminal.box
  }
  return standing(graph, request, layout, placeOf)
}

/** A graph before its first layout: everything has its size, all in one place. */
export const unplacedLayout = (graph: Graph, request: LayoutRequest): GraphLayout =>
  standing(graph, request, { width: 1, height: 1, look: plainLook }, () => ({
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }))

/** A graph with its nodes where `placeOf` says and straight lines between them. */
function standing(
  graph: Graph,
  { nodes: measures }: LayoutRequest,
  { width, height, look: drawn }: Pick<GraphLayout, 'width' | 'height' | 'look'>,
  placeOf: (position: number) => Box,
): GraphLayout {
  const nodes = measures.map((node, position): Box => {
    const { x, y } = placeOf(position)
    const { left, top } = boxOf(node, drawn, false)
    return { x, y, width: -2 * left, height: -2 * top }
  })
  return {
    width,
    height,
    look: drawn,
    measures,
    nodes,
    feet: nodes.map(() => undefined),
    edges: edgesOf(graph).map((edge) => ({
      edge,
      points: [edge.from, edge.to].map((position) => nodes[position] as Box),
      isTurning: false,
      isUpright: false,
    })),
    trunks: new Map(),
    hanging: new Map(),
    terminal: { box: nodes[graph.output] as Box, points: [] },
    frames: [],
  }
}

/** The position, in the graph before, of the node itself or of the one that it was folded into. */
export function standsOn(graph: Graph, position: number, previous: Graph): number | undefined {
  const { id } = nodeAt(graph, position)
  const around = groupsWith(graph.groups, id).map(({ output }) => output)
  return [id, ...around].flatMap((known) => previous.positions.get(known) ?? [])[0]
}
