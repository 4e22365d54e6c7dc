import type { Graph } from '../../src/engine/graph'

/** A program with its names. */
export interface NamedProgram {
  readonly graph: Graph
  /** The positions of the nodes that have names of their own or aliases, by name. */
  readonly positions: ReadonlyMap<string, number>
}

/** A program with the names of its variables, followed by their aliases. */
export function namedProgram(graph: Graph, aliases: ReadonlyMap<string, string>): NamedProgram {
  const named = graph.nodes.flatMap(({ named, id }, at) => (named ? [[id, at] as const] : []))
  const further = [...aliases].flatMap(([name, id]) => {
    const at = graph.positions.get(id)
    return at === undefined ? [] : [[name, at] as const]
  })
  return { graph, positions: new Map([...named, ...further]) }
}
