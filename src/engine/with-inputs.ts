import { type Graph, type GraphNode, type LeafNode, nodeAt, nodeById, type OperationNode } from './graph'
import { shapeOrError } from './graph-builder'
import { GraphError } from './graph-error'
import { sharingStructure } from './structure'
import { sameShape, type Tensor } from './tensor'

/**
 * The same graph with new values for some inputs, given by id; every other node stays the same object if its
 * shape does. Throws a GraphError for an id that is not an input and for shapes that no longer fit.
 */
export function withInputs(graph: Graph, values: ReadonlyMap<string, Tensor>): Graph {
  for (const id of values.keys()) checkIsInput(graph, id)
  const nodes: GraphNode[] = []
  const reshaped = new Set<number>()
  graph.nodes.forEach((node, position) => {
    const next = node.kind === 'operation' ? refitted(node, nodes, reshaped) : refilled(node, values)
    if (!sameShape(next.shape, node.shape)) reshaped.add(position)
    nodes.push(next)
  })
  const changed = { ...graph, nodes }
  return reshaped.size > 0 ? changed : sharingStructure(changed, graph)
}

function refilled(node: LeafNode, values: ReadonlyMap<string, Tensor>): LeafNode {
  const value = values.get(node.id)
  return value ? { ...node, value, shape: value.shape } : node
}

/** An operation whose operands may have new shapes. */
function refitted(
  node: OperationNode,
  nodes: readonly GraphNode[],
  reshaped: ReadonlySet<number>,
): OperationNode {
  if (!node.inputs.some((from) => reshaped.has(from))) return node
  const shapes = node.inputs.map((from) => nodeAt({ nodes }, from).shape)
  return { ...node, shape: shapeOrError(node.op, shapes, node.options, node.id) }
}

function checkIsInput(graph: Graph, id: string): void {
  if (nodeById(graph, id)?.kind === 'input') return
  const inputs = graph.nodes.flatMap((node) => (node.kind === 'input' ? [node.id] : [])).join(', ')
  throw new GraphError({
    en: `${id} is not an input of this program. Inputs are the names that a number or an array is assigned to: ${inputs || 'there are none'}.`,
    ko: `이 프로그램에는 ${id} 입력이 없습니다. 입력은 수나 배열을 대입한 이름입니다: ${inputs || '없음'}.`,
  })
}
