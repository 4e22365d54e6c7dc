import { edgeById } from '../../../engine/edges'
import { type Graph, nodeAt } from '../../../engine/graph'
import type { CodeLine } from '../../../export/code-line'

/** A program's own graph, and the one on the page, in which some of its edges may be unfolded. */
export interface LinkedGraphs {
  readonly graph: Graph
  readonly shown: Graph
}

/**
 * The node or edge that a line points at: an edge if the line computes the contribution along it, or the node
 * that it goes to if the edge is not on the page.
 */
export function linkOf({ node, shows = [] }: CodeLine, { graph, shown }: LinkedGraphs): string | undefined {
  const [only, second] = shows
  if (only?.of !== 'contribution' || second) return node
  const edge = edgeById(graph, only.id)
  return edge && !edgeById(shown, only.id) ? nodeAt(graph, edge.from).id : only.id
}
