import type { Edge } from '../engine/edges'
import type { Box, Point } from './geometry'
import type { Size } from './sizes'

/** What is written on an edge, and where: the value above its lines, the gradient below. */
export interface EdgeLayout {
  readonly edge: Edge
  readonly showsValue: boolean
  readonly showsGradient: boolean
  /** Where the edge's numbers stand; its lines run through the centre. */
  readonly label: Box
  /** Where the lines pass on the way, for edges that go past other nodes. */
  readonly waypoints: readonly Point[]
}

/** Where everything of a graph stands, in pixels of the unscaled graph, from (0, 0). */
export interface GraphLayout extends Size {
  /** By node position. */
  readonly nodes: readonly Box[]
  readonly edges: readonly EdgeLayout[]
  /** Constants that stand over the one node that takes them, by position. */
  readonly constantsOver: ReadonlyMap<number, number>
  /** Where the output's name stands, with its arrays where it is no single number. */
  readonly terminal: Box
  /** Where the output's number stands, between its node and its name. */
  readonly terminalLabel: Box
}
