import { type Graph, nodeAt } from '../../engine/graph'
import type { Run } from '../../engine/run'

const letters = ['L', 'J', 'E', 'C', 'Q']

/**
 * What is differentiated: the output itself or, if an upstream gradient is given, a quantity after it: L, or
 * J if the program has an L of its own.
 */
export function lossName(graph: Graph, hasUpstream: boolean): string {
  if (!hasUpstream) return nodeAt(graph, graph.output).id
  return letters.find((letter) => !graph.positions.has(letter)) ?? 'Loss'
}

/** Whether the backward pass starts with 1 at a node because that node is what is differentiated. */
export const isOwnSeed = ({ graph, gradients }: Run, position: number, loss: string): boolean =>
  nodeAt(graph, position).id === loss && gradients.get(position)?.data[0] === 1

/** Whether what is differentiated is a quantity after the output, not the output itself. */
export const isBehindOutput = (graph: Graph, loss: string): boolean => loss !== nodeAt(graph, graph.output).id
