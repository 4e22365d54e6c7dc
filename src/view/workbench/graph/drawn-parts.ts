import type { Graph } from '../../../engine/graph'
import { type DrawnEdge, drawnEdge } from '../../../layout/drawn-edge'
import type { Offsets } from '../../../layout/edge-route'
import type { GraphLayout } from '../../../layout/graph-layout'
import type { Area } from '../../../layout/in-areas'
import type { Mounted } from './mounted'

/** What is drawn of a graph: nodes by position, and edges with their lines. */
export interface DrawnParts {
  readonly nodes: readonly number[]
  readonly edges: readonly DrawnEdge[]
}

interface Drawing {
  readonly graph: Graph
  readonly layout: GraphLayout
  readonly offsets: Offsets
  /** Absent where long lines are drawn as a whole. */
  readonly areas: readonly Area[] | undefined
}

/** What is mounted, with the lines of its edges. */
export const drawnParts = (
  { nodes, edges }: Mounted,
  { graph, layout, offsets, areas }: Drawing,
): DrawnParts => ({
  nodes,
  edges: edges.map((edge) => drawnEdge(graph, layout, edge, offsets, areas)),
})
