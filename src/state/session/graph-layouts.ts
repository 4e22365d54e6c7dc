import type { Graph } from '../../engine/graph'
import { structureOf } from '../../engine/structure'
import type { GraphLayout } from '../../layout/graph-layout'

/** How many layouts of one graph are cached: for several stages, and for numbers of other widths. */
const mostKept = 8

const layouts = new WeakMap<Graph, Map<string, GraphLayout>>()

/** The layout of a graph for what was asked, if it has been computed already. */
export const knownLayout = (graph: Graph, asked: string): GraphLayout | undefined =>
  layouts.get(structureOf(graph))?.get(asked)

/** Caches the layout of a graph for what was asked, and returns it. */
export function keepLayout(graph: Graph, asked: string, layout: GraphLayout): GraphLayout {
  const structure = structureOf(graph)
  const kept = layouts.get(structure) ?? new Map<string, GraphLayout>()
  layouts.set(structure, kept.set(asked, layout))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return layout
}
