import type { Graph } from '../../engine/graph'
import type { GraphLayout } from '../../layout/graph-layout'

const layouts = new WeakMap<Graph, GraphLayout>()

/** The layout of a graph, if it has been computed already. */
export const knownLayout = (graph: Graph): GraphLayout | undefined => layouts.get(graph)

/** Caches the layout of a graph, and returns it. */
export function keepLayout(graph: Graph, layout: GraphLayout): GraphLayout {
  layouts.set(graph, layout)
  return layout
}
