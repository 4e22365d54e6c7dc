import { type Edge, edgesOutOf } from '../../engine/edges'
import type { Formula } from '../../engine/formula/formula'
import { type Graph, type LeafNode, nodeAt } from '../../engine/graph'
import { coordinatesOf } from '../entry/entry-index'
import { type Entries, sourceFor } from '../entry/entry-source'
import { rightOp } from '../steps/contributions'
import type { Step } from '../steps/step'
import { type Slope, slopeAlong } from './slope'

/** A slope with the symbols of what it is of. */
export interface NamedSlope extends Slope {
  readonly edge: Edge
  readonly symbols: { readonly operand: Formula; readonly output: Formula }
  /** The input that its operand is, if it is one: changing that moves the point. */
  readonly input?: LeafNode
}

/**
 * The edge whose local derivative a step is about. A line of algebra is about one where what it derives is an operand
 * of the output, as at its end, where the layer that it is about is folded.
 */
function edgeOf(graph: Graph, step: Step | undefined): Edge | undefined {
  if (step?.kind === 'local' || step?.kind === 'product') return step.edge
  const [left] = step?.kind === 'line' ? step.equation.sides : []
  if (left?.kind !== 'symbol' || left.of.role !== 'gradient') return undefined
  const edges = edgesOutOf(graph, graph.positions.get(left.of.id) ?? -1)
  return edges.find(({ to }) => to === graph.output)
}

/** The slope that a step about a local derivative is about, of the entry at `held` if one is given; undefined if there is none. */
export function slopeOfStep(entries: Entries, step: Step | undefined, held?: number): NamedSlope | undefined {
  const { run } = entries
  const edge = edgeOf(run.graph, step)
  const slope = edge && !rightOp(run, edge) && slopeAlong(run, edge, held) // no tangent has a broken slope
  if (!edge || !slope) return undefined
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
