import { isTarget } from '../gradient-flow'
import { type Graph, type LeafNode, nodeAt } from '../graph'
import { forward, valueAt } from '../run'
import { itemOf } from '../tensor'
import { withInputs } from '../with-inputs'
import { centralDifference } from './compare'
import { dual } from './dual'
import { type DualTensor, entriesOf, lift } from './dual-tensor'
import { dualTolerance, onDuals } from './on-duals'

/** An entry of an input that a gradient is taken by: its node's position and its place in the tensor. */
export interface Place {
  readonly position: number
  readonly entry: number
}

const leafAt = (graph: Graph, position: number): LeafNode => {
  const node = nodeAt(graph, position)
  if (node.kind === 'operation') throw new Error(`${node.id} is no leaf`)
  return node
}

/** Every entry of every input, targets left out. */
export const placesOf = (graph: Graph): readonly Place[] =>
  graph.nodes.flatMap((node, position) =>
    node.kind === 'input' && !isTarget(graph, position)
      ? Array.from(node.value.data, (_, entry) => ({ position, entry }))
      : [],
  )

/** The derivative of a graph's scalar output by one entry, numerically. */
export function numericalGradient(graph: Graph, { position, entry }: Place): number {
  const { id, value } = leafAt(graph, position)
  return centralDifference(
    (x) => {
      return itemOf(valueAt(forward(withInputs(graph, new Map([[id, x]]))), graph.output))
    },
    value,
    entry,
  )
}

/** The value of a graph's scalar output and its derivative by one entry, in one pass of dual numbers. */
export function dualGradient(graph: Graph, place: Place): { readonly value: number; readonly slope: number } {
  const values: DualTensor[] = []
  for (const [position, node] of graph.nodes.entries()) {
    if (node.kind === 'operation') {
      const inputs = node.inputs.map((from) => values[from] as DualTensor)
      values.push(onDuals(node.op)(inputs, node.options))
    } else values.push(lift(node.value, position === place.position ? place.entry : undefined))
  }
  const output = values[graph.output]
  return (output && entriesOf(output)[0]) ?? dual(Number.NaN)
}

/** How far a graph's gradients may be from those of dual numbers. */
export const dualToleranceOf = ({ nodes }: Graph): number =>
  Math.max(...nodes.map((node) => (node.kind === 'operation' ? dualTolerance(node.op) : 0)))
