import { type Edge, edgesOf } from '../engine/edges'
import type { Graph } from '../engine/graph'
import type { Box, Point } from './geometry'
import type { Placement } from './place'
import { edgeKey } from './plan'
import type { LayoutRequest, Look, RequestedNode } from './request'
import type { Size } from './sizes'
import type { Written } from './writing'

/** An edge: its numbers, and the points on the centre line of its two lines. */
export interface EdgeLayout extends Written {
  readonly edge: Edge
  readonly points: readonly Point[]
  /** Whether it leads to the next row, so that its points are corners. */
  readonly isTurning: boolean
  /** Whether it joins an attached node to its op, vertically. */
  readonly isUpright: boolean
}

/** Where everything in a graph is placed, in pixels of the unscaled graph, from (0, 0). */
export interface GraphLayout extends Size {
  readonly look: Look
  /** The measurements that the layout is based on, by node position. */
  readonly measures: readonly RequestedNode[]
  /** By node position. */
  readonly nodes: readonly Box[]
  /** What is below each node: its name, what it keeps, a sum; absent if nothing is. */
  readonly feet: readonly (Box | undefined)[]
  readonly edges: readonly EdgeLayout[]
  /** Arrays that several ops read, written once before their lines part; by the position of their op. */
  readonly trunks: ReadonlyMap<number, Written>
  /** The op that each attached node belongs to, by position. */
  readonly hanging: ReadonlyMap<number, number>
  /** The end of the output: its number under its name, or its card. */
  readonly terminal: Written & { readonly box: Box; readonly points: readonly Point[] }
  /** The frames of the open groups, in the graph's order; absent for a group that has none. */
  readonly frames: readonly (Box | undefined)[]
}

/** Combines a placement with the graph that it belongs to. */
export function graphLayout(
  graph: Graph,
  { nodes: measures }: LayoutRequest,
  placement: Placement,
): GraphLayout {
  const placed = new Map(placement.edges.map((edge) => [edgeKey(edge.to, edge.operand), edge]))
  const hanging = new Map(placement.hanging)
  return {
    ...placement,
    measures,
    trunks: new Map(placement.trunks),
    hanging,
    edges: edgesOf(graph).flatMap((edge) => {
      const own = placed.get(edgeKey(edge.to, edge.operand))
      return own ? [{ ...own, edge, isUpright: hanging.get(edge.from) === edge.to }] : []
    }),
  }
}
