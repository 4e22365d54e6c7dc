import { isTarget } from '../gradient-flow'
import { type Graph, type LeafNode, nodeAt } from '../graph'
import type { InputEntry } from '../nudge'
import { forward, valueAt } from '../run'
import { itemOf } from '../tensor'
import { withInputs } from '../with-inputs'
import { centralDifference } from './compare'
import { dual } from './dual'
import { type DualTensor, entriesOf, lift } from './dual-tensor'
import { dualTolerance, onDuals } from './on-duals'

/** The input or the constant at a position. */
export const leafAt = (graph: Graph, position: number): LeafNode => {
  const node = nodeAt(graph, position)
  if (node.kind === 'operation') throw new Error(`${node.id} is not a leaf`)
  return node
}

/** Every entry of every input, except targets. */
export const inputEntries = (graph: Graph): readonly InputEntry[] =>
  graph.nodes.flatMap((node, position) =>
    node.kind === 'input' && !isTarget(graph, position)
      ? Array.from(node.value.data, (_, entry) => ({ node: position, entry }))
      : [],
  )

/** The derivative of a graph's scalar output with respect to one entry, numerically. */
export function numericalGradient(graph: Graph, { node, entry }: InputEntry): number {
  const { id, value } = leafAt(graph, node)
  return centralDifference(
    (x) => {
      return itemOf(valueAt(forward(withInputs(graph, new Map([[id, x]]))), graph.output))
    },
    value,
    entry,
  )
}

/**
 * The value of a graph's scalar output and its derivative with respect to one entry, in one pass of dual
 * numbers.
 */
export function dualGradient(
  graph: Graph,
  { node: by, entry }: InputEntry,
): { readonly value: number; readonly slope: number } {
  const values: DualTensor[] = []
  for (const [position, node] of graph.nodes.entries()) {
    if (node.kind === 'operation') {
      const inputs = node.inputs.map((from) => values[from] as DualTensor)
      values.push(onDuals(node.op)(inputs, node.options))
    } else values.push(lift(node.value, position === by ? entry : undefined))
  }
  const output = values[graph.output]
  return (output && entriesOf(output)[0]) ?? dual(Number.NaN)
}

/** How far a graph's gradients may be from those of dual numbers. */
export const dualToleranceOf = ({ nodes }: Graph): number =>
  Math.max(...nodes.map((node) => (node.kind === 'operation' ? dualTolerance(node.op) : 0)))
