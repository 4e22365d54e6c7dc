import { type Graph, nodeAt } from '../../engine/graph'
import { extraOf } from '../../engine/remembered-extra'
import { inputValues, type Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import type { Frame } from '../steps/frame'
import { isShared } from '../steps/sent-edges'
import type { Trace } from '../steps/trace'

/**
 * An array that is drawn: a node's value, its gradient or what it remembers, by the node's id; an edge's part
 * of a gradient, by the edge's id.
 */
export type ArrayKey = `${'value' | 'gradient' | 'extra' | 'contribution'}:${string}`

/** One entry of an array, by its flat position. */
export interface EntryPlace {
  readonly array: ArrayKey
  readonly at: number
}

/** What kind of array a key names, and the id of its node or edge. */
export function partsOf(key: ArrayKey): { readonly kind: string; readonly id: string } {
  const colon = key.indexOf(':')
  return { kind: key.slice(0, colon), id: key.slice(colon + 1) }
}

/** The array itself, if the frame already shows it. */
export function shownTensor(graph: Graph, run: Run, frame: Frame, key: ArrayKey): Tensor | undefined {
  const { kind, id } = partsOf(key)
  if (kind === 'contribution') return frame.contributions.get(id)
  const position = graph.positions.get(id)
  if (position === undefined) return undefined
  if (kind === 'gradient') return frame.gradients.get(position)
  const value = frame.values.get(position)
  return kind === 'value' ? value : value && extraTensor(run, position)
}

/** What an operation remembers besides operands and output. */
export function extraTensor(run: Run, position: number): Tensor | undefined {
  const node = run.graph.nodes[position]
  if (node?.kind !== 'operation') return undefined
  return extraOf(node)?.value(inputValues(node, run.values))
}

/**
 * The key of what an edge carries back: its source's whole gradient if no other edge carries a part of it.
 */
export const contributionKey = (trace: Trace, edge: { id: string; from: number }): ArrayKey =>
  isShared(trace, edge.from) ? `contribution:${edge.id}` : `gradient:${nodeAt(trace.graph, edge.from).id}`
