import type { Graph } from '../engine/graph'
import type { GraphLayout } from '../layout/graph-layout'
import { layoutGraph } from '../layout/layout-graph'

const layouts = new WeakMap<Graph, GraphLayout>()

/** Where everything of a graph stands; worked out once for each graph. */
export function layoutOf(graph: Graph): GraphLayout {
  const layout = layouts.get(graph) ?? layoutGraph(graph)
  layouts.set(graph, layout)
  return layout
}
