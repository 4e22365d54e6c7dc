import { type Graph, nodeAt } from '../engine/graph'

const letters = ['L', 'J', 'E', 'C', 'Q']

/** What is differentiated: the output itself, or, where an upstream gradient is given, a quantity behind it: L, or J where the program has an L of its own. */
export function lossName(graph: Graph, hasUpstream: boolean): string {
  if (!hasUpstream) return nodeAt(graph, graph.output).id
  return letters.find((letter) => !graph.positions.has(letter)) ?? 'Loss'
}

/** Whether what is differentiated is a quantity behind the output, and not the output itself. */
export const isBehindOutput = (graph: Graph, loss: string): boolean => loss !== nodeAt(graph, graph.output).id
