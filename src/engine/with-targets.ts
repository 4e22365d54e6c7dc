import type { Graph } from './graph'

/**
 * The same graph with some inputs marked as targets, given by id: they count as constants and get no
 * gradient.
 */
export const withTargets = (graph: Graph, ids: ReadonlySet<string>): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node) =>
    node.kind === 'input' && ids.has(node.id) ? { ...node, isTarget: true } : node,
  ),
})
