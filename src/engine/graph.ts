import type { Group } from './folding/group'
import type { OpDef } from './op'
import type { OpOptions } from './op-options'
import type { Shape, Tensor } from './tensor'

/** The location of something in a program text, as offsets from its start. */
export interface Span {
  readonly from: number
  readonly to: number
}

interface NodeBase {
  readonly id: string
  readonly shape: Shape
  /** Whether the id is a variable of the program, rather than one made up for an unnamed part. */
  readonly named: boolean
  readonly span?: Span
}

/** A variable that the viewer can change, or a number inside an expression. */
export interface LeafNode extends NodeBase {
  readonly kind: 'input' | 'constant'
  readonly value: Tensor
  /** Whether this input is a target: it can be changed, but it counts as a constant and gets no gradient. */
  readonly isTarget?: boolean
}

/** An op applied to earlier nodes, given by their positions in the graph. */
export interface OperationNode extends NodeBase {
  readonly kind: 'operation'
  readonly op: OpDef
  readonly inputs: readonly number[]
  readonly options: OpOptions
  /** The id of the group that this node can be unfolded into. */
  readonly opens?: string
  /** Whether a part of the program is folded into this node. */
  readonly isFolded?: boolean
}

export type GraphNode = LeafNode | OperationNode

/** A computation graph: nodes in topological order, each after all of its inputs. Immutable. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly positions: ReadonlyMap<string, number>
  /** The position of the output node. */
  readonly output: number
  /** The groups whose nodes are all present, an inner one before the one around it. */
  readonly groups: readonly Group[]
}

/** The node at a position; throws a RangeError if there is none. */
export function nodeAt(graph: Pick<Graph, 'nodes'>, position: number): GraphNode {
  const node = graph.nodes[position]
  if (!node) throw new RangeError(`the graph has no node at position ${position}`)
  return node
}

/** The node with an id, if the graph has one. */
export function nodeById(graph: Graph, id: string): GraphNode | undefined {
  const position = graph.positions.get(id)
  return position === undefined ? undefined : graph.nodes[position]
}
