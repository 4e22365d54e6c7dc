import { broadcastPositions } from '../../engine/broadcast'
import type { Edge } from '../../engine/edges'
import type { ForwardContext } from '../../engine/op'
import type { Run } from '../../engine/run'
import { entryAt, scalar } from '../../engine/tensor'
import { entryAtHand } from '../entry/entry-at-hand'
import { contextOf, operationAt } from '../steps/contributions'

/** How an element-wise op responds to one of its operands while the others are held: a curve, and the point of the forward pass on it. */
export interface Slope {
  /** The operand's number. */
  readonly x: number
  /** The op's value there. */
  readonly y: number
  /** ∂value/∂operand there: the steepness of the tangent. */
  readonly steepness: number
  /** The flat positions of the entries of operand and output that it is of; 0 for numbers. */
  readonly entry: { readonly operand: number; readonly output: number }
  /** The same at another number of the operand. */
  readonly at: (x: number) => Pick<Slope, 'x' | 'y' | 'steepness'>
}

/**
 * The slope along an edge. Of arrays, it is that of one entry: the one at `held` in the output, or else the entry at
 * hand. Undefined if the op does not work entry by entry, or has no finite slope there.
 */
export function slopeAlong(run: Run, edge: Edge, held?: number): Slope | undefined {
  const { op, options } = operationAt(run, edge.to)
  if (!op.localValue) return undefined
  const { inputs, output } = contextOf(run, edge.to)
  const at = held ?? entryAtHand(run, output)
  const positions = inputs.map(({ shape }) => broadcastPositions(shape, output.shape)[at] ?? 0)
  const operands = inputs.map(({ data }, operand) => entryAt(data, positions[operand] ?? 0))
  const slopeAt = (x: number): Pick<Slope, 'x' | 'y' | 'steepness'> => {
    const numbers = operands.with(edge.operand, x).map(scalar)
    const context: ForwardContext = { inputs: numbers, output: op.forward(numbers, options), options }
    const local = op.localValue?.(edge.operand, context)
    return { x, y: entryAt(context.output.data, 0), steepness: local ? entryAt(local.data, 0) : Number.NaN }
  }
  const here = slopeAt(operands[edge.operand] ?? Number.NaN)
  if (![here.x, here.y, here.steepness].every(Number.isFinite)) return undefined
  return { ...here, entry: { operand: positions[edge.operand] ?? 0, output: at }, at: slopeAt }
}
