import type { Graph } from '../graph'
import { seenGraph } from './seen-graph'

/** The ids of all groups of a graph, however deeply nested. */
export function groupIds(graph: Graph): ReadonlySet<string> {
  const ids = new Set(graph.groups.map(({ id }) => id))
  for (let known = -1; known < ids.size; ) {
    known = ids.size
    for (const node of seenGraph(graph, ids).nodes) {
      if (node.kind === 'operation' && node.opens) ids.add(node.opens)
    }
  }
  return ids
}
