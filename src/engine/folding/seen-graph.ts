import type { Graph } from '../graph'
import { foldGroups } from './fold-groups'
import { unfoldComposites } from './unfold-composites'

/** A program's graph as shown with some groups open, given by their ids: everything else is folded. */
export const seenGraph = (graph: Graph, open: ReadonlySet<string>): Graph =>
  unfoldComposites(foldGroups(graph, open), open)
