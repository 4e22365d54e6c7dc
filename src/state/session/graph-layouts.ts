import type { Graph } from '../../engine/graph'
import type { GraphLayout } from '../../layout/graph-layout'
import { layoutGraph } from '../../layout/layout-graph'

const layouts = new WeakMap<Graph, GraphLayout>()

/** Where everything of a graph stands, if that was worked out already. */
export const knownLayout = (graph: Graph): GraphLayout | undefined => layouts.get(graph)

/** Keeps where everything of a graph stands, and returns it. */
export function keepLayout(graph: Graph, layout: GraphLayout): GraphLayout {
  layouts.set(graph, layout)
  return layout
}

/** Where everything of a graph stands; worked out once for each graph. */
export const layoutOf = (graph: Graph): GraphLayout =>
  knownLayout(graph) ?? keepLayout(graph, layoutGraph(graph))
