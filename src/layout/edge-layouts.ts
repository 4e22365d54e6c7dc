import type { EdgeLayout, GraphLayout } from './graph-layout'

const known = new WeakMap<GraphLayout, ReadonlyMap<string, EdgeLayout>>()

/** The edges of a layout by their ids; gathered once. */
export function edgeLayouts(layout: GraphLayout): ReadonlyMap<string, EdgeLayout> {
  const byId = known.get(layout) ?? new Map(layout.edges.map((edge) => [edge.edge.id, edge]))
  known.set(layout, byId)
  return byId
}
