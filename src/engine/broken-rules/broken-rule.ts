import type { Text } from '../../i18n/text'
import type { Graph } from '../graph'
import type { OpDef } from '../op'

/** A backward rule that is broken on purpose, to see how the gradient check catches it. */
export interface BrokenRule {
  readonly id: string
  readonly title: Text
  /** One sentence: what the broken rule does. */
  readonly fault: Text
  /** What its trail in the check looks like, and why. */
  readonly trail: Text
  /** The op whose rule is broken. */
  readonly op: OpDef
  /** The same op with the broken rule. */
  readonly broken: OpDef
}

const graphs = new WeakMap<Graph, Map<string, Graph>>()

/**
 * The same graph with the broken op in place of the intact one; its forward values stay the same. It is the same
 * object each time.
 */
export function withBrokenRule(graph: Graph, { id, op, broken }: BrokenRule): Graph {
  const ofGraph = graphs.get(graph) ?? new Map<string, Graph>()
  graphs.set(graph, ofGraph)
  const known = ofGraph.get(id) ?? {
    ...graph,
    nodes: graph.nodes.map((node) =>
      node.kind === 'operation' && node.op === op ? { ...node, op: broken } : node,
    ),
  }
  ofGraph.set(id, known)
  return known
}
