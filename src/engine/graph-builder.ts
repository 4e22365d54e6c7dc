import { required } from '../lib/required'
import type { Graph, GraphNode, Span } from './graph'
import { GraphError } from './graph-error'
import type { OpDef } from './op'
import type { OpOptions } from './op-options'
import type { Shape, Tensor } from './tensor'

interface NodeWords {
  readonly id: string
  readonly named?: boolean
  readonly span?: Span
}

/** Collects nodes, each after its inputs, into a Graph. Nodes are referred to by position. */
export class GraphBuilder {
  private readonly nodes: GraphNode[] = []
  private readonly positions = new Map<string, number>()

  /** A leaf whose value the viewer can change. */
  input(words: NodeWords, value: Tensor): number {
    return this.append({ kind: 'input', named: true, ...words, shape: value.shape, value })
  }

  /** A number or array inside an expression; it gets no gradient. */
  constant(words: NodeWords, value: Tensor): number {
    return this.append({ kind: 'constant', named: false, ...words, shape: value.shape, value })
  }

  /**
   * Applies an op to earlier nodes; throws a GraphError with the new node's id if their shapes do not fit.
   */
  apply(words: NodeWords, op: OpDef, inputs: readonly number[], options: OpOptions = {}): number {
    const shapes = inputs.map((position) => this.shapeAt(position))
    const shape = shapeOrError(op, shapes, options, words.id)
    return this.append({ kind: 'operation', named: true, ...words, op, inputs, options, shape })
  }

  /** The shape of an earlier node; throws if there is none. */
  shapeAt(position: number): Shape {
    return required(this.nodes[position], `the graph has no node at position ${position}`).shape
  }

  /** The graph whose output is the node at a position. */
  build(output: number): Graph {
    return { nodes: [...this.nodes], positions: new Map(this.positions), output, groups: [] }
  }

  private append(node: GraphNode): number {
    if (this.positions.has(node.id)) throw new Error(`the graph has two nodes with the id ${node.id}`)
    this.positions.set(node.id, this.nodes.length)
    return this.nodes.push(node) - 1
  }
}

/**
 * The output's shape; a GraphError that an op throws gets the node's id. Throws a RangeError if the number of
 * operands is not the op's.
 */
export function shapeOrError(op: OpDef, shapes: readonly Shape[], options: OpOptions, nodeId: string): Shape {
  if (shapes.length !== op.arity)
    throw new RangeError(`${op.name} takes ${op.arity} operands, but ${nodeId} gives it ${shapes.length}`)
  try {
    return op.shapeOf(shapes, options)
  } catch (error) {
    throw error instanceof GraphError ? new GraphError(error.text, nodeId) : error
  }
}
