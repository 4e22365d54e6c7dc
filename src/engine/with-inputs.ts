import { type Graph, type GraphNode, nodeById } from './graph'
import { shapeOrError } from './graph-builder'
import { GraphError } from './graph-error'
import type { Tensor } from './tensor'

/** The same graph with other values at some inputs, given by id; throws a GraphError for an id that is no input and for shapes that no longer fit. */
export function withInputs(graph: Graph, values: ReadonlyMap<string, Tensor>): Graph {
  for (const id of values.keys()) checkIsInput(graph, id)
  const nodes: GraphNode[] = []
  for (const node of graph.nodes) {
    if (node.kind === 'operation') {
      const shapes = node.inputs.map((position) => nodes[position]?.shape ?? [])
      nodes.push({ ...node, shape: shapeOrError(node.op, shapes, node.options, node.id) })
    } else {
      const value = values.get(node.id) ?? node.value
      nodes.push({ ...node, value, shape: value.shape })
    }
  }
  return { ...graph, nodes }
}

function checkIsInput(graph: Graph, id: string): void {
  if (nodeById(graph, id)?.kind === 'input') return
  const inputs = graph.nodes.flatMap((node) => (node.kind === 'input' ? [node.id] : [])).join(', ')
  throw new GraphError({
    en: `${id} is no input of this program. Inputs are the names that a number or an array is assigned to: ${inputs || 'there are none'}.`,
    ko: `이 프로그램에는 ${id} 입력이 없습니다. 입력은 수나 배열을 대입한 이름입니다: ${inputs || '없음'}.`,
  })
}
