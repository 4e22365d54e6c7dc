import { exhausted } from '../lib/exhausted'
import { edgesInto } from './edges'
import { backwardOrder, carriesGradient } from './gradient-flow'
import type { Graph, OperationNode } from './graph'
import { nodeAt } from './graph'
import { GraphError } from './graph-error'
import { addTensors, formatShape, full, sameShape, type Tensor } from './tensor'

/** Values and gradients of a graph, by node position; a gradient is absent if none arrives. */
export interface Run {
  readonly graph: Graph
  readonly values: readonly Tensor[]
  readonly gradients: ReadonlyMap<number, Tensor>
  /** For each node, the gradient that it sends back to each operand; absent for operands that get none. */
  readonly contributions: ReadonlyMap<number, readonly (Tensor | undefined)[]>
}

/**
 * The values of all nodes, by position; throws a GraphError with the node's id if an op rejects its numbers.
 */
export const forward = (graph: Graph): readonly Tensor[] => exhausted(forwardInPieces(graph))

/** `forward`, one operation per `next()`, so that a caller can yield to other work between nodes. */
export function* forwardInPieces(graph: Graph): Generator<void, readonly Tensor[]> {
  const values: Tensor[] = []
  for (const node of graph.nodes) {
    values.push(node.kind === 'operation' ? computed(node, values) : node.value)
    if (node.kind === 'operation') yield
  }
  return values
}

/**
 * An operation's value from those before it; throws a GraphError with the node's id if the op rejects its
 * numbers.
 */
export function computed(node: OperationNode, values: readonly Tensor[]): Tensor {
  try {
    return node.op.forward(inputValues(node, values), node.options)
  } catch (error) {
    throw error instanceof GraphError ? new GraphError(error.text, node.id) : error
  }
}

/** The value of the node at a position; throws a RangeError if there is none. */
export function valueAt(values: readonly Tensor[], position: number): Tensor {
  const value = values[position]
  if (!value) throw new RangeError(`the node at position ${position} has no value`)
  return value
}

/** The gradient of the node at a position; throws a RangeError if none arrives. */
export function gradientAt(gradients: Run['gradients'], position: number): Tensor {
  const gradient = gradients.get(position)
  if (!gradient) throw new RangeError(`no gradient arrives at the node at position ${position}`)
  return gradient
}

/** The values that an operation reads. */
export const inputValues = (node: OperationNode, values: readonly Tensor[]): Tensor[] =>
  node.inputs.map((position) => valueAt(values, position))

/**
 * The gradient that the backward pass starts with: `upstream`, or 1 for a scalar output; throws a GraphError
 * if it is missing or has the wrong shape.
 */
export function seedGradient(graph: Graph, upstream?: Tensor): Tensor {
  const { id, shape } = nodeAt(graph, graph.output)
  if (upstream && !sameShape(upstream.shape, shape)) {
    throw new GraphError(
      {
        en: `The upstream gradient has shape ${formatShape(upstream.shape)}, but the output ${id} has shape ${formatShape(shape)}; the two must be the same.`,
        ko: `상류 기울기의 형상은 ${formatShape(upstream.shape)}, 출력 ${id}의 형상은 ${formatShape(shape)}입니다. 둘은 같아야 합니다.`,
      },
      id,
    )
  }
  if (!upstream && shape.length > 0) {
    throw new GraphError(
      {
        en: `The output ${id} has shape ${formatShape(shape)} but a gradient starts from a single number. Add up its entries with sum(${id}), or give an upstream gradient of that shape.`,
        ko: `출력 ${id}의 형상은 ${formatShape(shape)}인데 기울기는 수 하나에서 시작합니다. sum(${id})으로 더하거나, 같은 형상의 상류 기울기를 주세요.`,
      },
      id,
    )
  }
  return upstream ?? full(shape, 1)
}

/** One forward and one backward pass: reverse-mode differentiation, each node visited once. */
export const runGraph = (graph: Graph, upstream?: Tensor): Run => exhausted(runInPieces(graph, upstream))

/** `runGraph`, one operation forward or backward per `next()`. */
export function* runInPieces(graph: Graph, upstream?: Tensor): Generator<void, Run> {
  const values = yield* forwardInPieces(graph)
  const gradients = new Map([[graph.output, seedGradient(graph, upstream)]])
  const contributions = new Map<number, readonly (Tensor | undefined)[]>()
  for (const position of backwardOrder(graph)) {
    const node = nodeAt(graph, position)
    if (node.kind !== 'operation') continue
    const context = {
      inputs: inputValues(node, values),
      output: valueAt(values, position),
      upstream: gradientAt(gradients, position),
      options: node.options,
    }
    const sent = edgesInto(graph, position).map((edge) =>
      carriesGradient(graph, edge) ? node.op.vjp(edge.operand, context) : undefined,
    )
    contributions.set(position, sent)
    for (const [operand, from] of node.inputs.entries()) {
      const [known, contribution] = [gradients.get(from), sent[operand]]
      if (contribution) gradients.set(from, known ? addTensors(known, contribution) : contribution)
    }
    yield
  }
  return { graph, values, gradients, contributions }
}
