import type { Edge } from '../../engine/edges'
import type { Formula } from '../../engine/formula/formula'
import { type LeafNode, nodeAt } from '../../engine/graph'
import { coordinatesOf } from '../entry/entry-index'
import { type Entries, sourceFor } from '../entry/entry-source'
import type { Step } from '../steps/step'
import { type Slope, slopeAlong } from './slope'

/** A slope with the symbols of what it is of. */
export interface NamedSlope extends Slope {
  readonly edge: Edge
  readonly symbols: { readonly operand: Formula; readonly output: Formula }
  /** The input that its operand is, if it is one: changing that moves the point. */
  readonly input?: LeafNode
}

/** The slope that a step about a local derivative is about, of the entry at `held` if one is given; undefined if there is none. */
export function slopeOfStep(entries: Entries, step: Step | undefined, held?: number): NamedSlope | undefined {
  if (step?.kind !== 'local' && step?.kind !== 'product') return undefined
  const { edge } = step
  const { run } = entries
  const slope = slopeAlong(run, edge, held)
  if (!slope) return undefined
  const symbolOf = (position: number, at: number): Formula => {
    const { id, shape } = nodeAt(run.graph, position)
    return sourceFor(entries, `value:${id}`).symbol(coordinatesOf(shape, at))
  }
  const operand = nodeAt(run.graph, edge.from)
  return {
    ...slope,
    edge,
    symbols: {
      operand: symbolOf(edge.from, slope.entry.operand),
      output: symbolOf(edge.to, slope.entry.output),
    },
    ...(operand.kind === 'input' && { input: operand }),
  }
}
