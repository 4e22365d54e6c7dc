import type { Definition } from './formula/definition'
import type { Graph } from './graph'
import type { Library } from './op-code'

/** Every function that the ops of a graph may call in a library, each once. */
export function definitionsOf(graph: Graph, library: Library): readonly Definition[] {
  const all = graph.nodes.flatMap((node) =>
    node.kind === 'operation' ? (node.op.code[library].definitions ?? []) : [],
  )
  return [...new Map(all.map((definition) => [definition.name, definition])).values()]
}
