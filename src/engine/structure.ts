import type { Graph } from './graph'

const originals = new WeakMap<Graph, Graph>()

/** The graph that stands for all those that differ from it in the values of their inputs alone. */
export const structureOf = (graph: Graph): Graph => originals.get(graph) ?? graph

/** Says that a graph differs from another in the values of its inputs alone, and returns it. */
export function sharingStructure(graph: Graph, original: Graph): Graph {
  originals.set(graph, structureOf(original))
  return graph
}

/** Remembers what follows from a graph's structure: `find` is asked once, however often an input's value changes. */
export function ofStructure<Found extends object>(find: (graph: Graph) => Found): (graph: Graph) => Found {
  const known = new WeakMap<Graph, Found>()
  return (graph) => {
    const structure = structureOf(graph)
    const found = known.get(structure) ?? find(structure)
    known.set(structure, found)
    return found
  }
}
