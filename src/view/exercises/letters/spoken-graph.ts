import { type Graph, nodeAt } from '../../../engine/graph'
import { plainName } from '../../../trace/symbols/symbols'

/** A graph of single numbers for the ear: each operation by a number, with what goes into it: #1 = + (x, y), #2 = × (#1, w). */
export function spokenGraph(graph: Graph): readonly string[] {
  const operations = graph.nodes.flatMap((node, at) => (node.kind === 'operation' ? [at] : []))
  const nameOf = (at: number): string =>
    operations.includes(at) ? `#${operations.indexOf(at) + 1}` : plainName(graph, at)
  return operations.map((at) => {
    const node = nodeAt(graph, at)
    return node.kind === 'operation'
      ? `${nameOf(at)} = ${node.op.glyph.plain} (${node.inputs.map(nameOf).join(', ')})`
      : ''
  })
}
