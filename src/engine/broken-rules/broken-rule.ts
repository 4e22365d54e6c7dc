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

/** The same graph with the broken op in place of the intact one; its forward values stay the same. */
export const withBrokenRule = (graph: Graph, { op, broken }: BrokenRule): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node) =>
    node.kind === 'operation' && node.op === op ? { ...node, op: broken } : node,
  ),
})
