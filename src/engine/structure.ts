import type { Graph } from './graph'

const originals = new WeakMap<Graph, Graph>()

/** The representative of all graphs that differ from this one only in the values of their inputs. */
export const structureOf = (graph: Graph): Graph => originals.get(graph) ?? graph

/** Records that a graph differs from another only in the values of its inputs, and returns it. */
export function sharingStructure(graph: Graph, original: Graph): Graph {
  originals.set(graph, structureOf(original))
  return graph
}

/**
 * Memoizes what follows from a graph's structure: `find` is called once, however often an input's value
 * changes.
 */
export function ofStructure<Found extends object>(find: (graph: Graph) => Found): (graph: Graph) => Found {
  const known = new WeakMap<Graph, Found>()
  return (graph) => {
    const structure = structureOf(graph)
    const found = known.get(structure) ?? find(structure)
    known.set(structure, found)
    return found
  }
}
