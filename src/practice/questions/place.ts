import { type Edge, edgeById, edgesOutOf } from '../../engine/edges'
import { nodeAt } from '../../engine/graph'
import { type Run, valueAt } from '../../engine/run'
import { full, type Tensor } from '../../engine/tensor'
import { contributionOf, localValueOf } from '../../trace/steps/contributions'
import type { AskedNumber } from './asked'

/** A number of a run that can be asked for. */
export interface Place {
  readonly run: Run
  readonly kind: 'value' | 'local' | 'along' | 'gradient'
  /** Whose value or gradient it is; of a local derivative, the operand. */
  readonly node: number
  /** The edges along which the gradient comes back that is asked for; none for a value. */
  readonly edges: readonly Edge[]
  /** The number itself, or the array that has it. */
  readonly truth: Tensor
}

/** Where a run has a number; undefined if its graph does not have it as it is folded now. */
export function placeOf(run: Run, asked: AskedNumber): Place | undefined {
  if ('value' in asked) return valuePlace(run, asked.value)
  if ('gradient' in asked) return gradientPlace(run, asked.gradient)
  const edge = edgeById(run.graph, 'local' in asked ? asked.local : asked.along)
  if (!edge || !run.contributions.get(edge.to)?.[edge.operand]) return undefined
  const truth = 'local' in asked ? localValueOf(run, edge) : contributionOf(run, edge)
  return truth && { run, kind: 'local' in asked ? 'local' : 'along', node: edge.from, edges: [edge], truth }
}

function valuePlace(run: Run, id: string): Place | undefined {
  const node = run.graph.positions.get(id)
  return node === undefined
    ? undefined
    : { run, kind: 'value', node, edges: [], truth: valueAt(run.values, node) }
}

function gradientPlace(run: Run, id: string): Place | undefined {
  const node = run.graph.positions.get(id)
  const truth = node === undefined ? undefined : run.gradients.get(node)
  if (node === undefined || !truth) return undefined
  const edges = edgesOutOf(run.graph, node).filter(
    ({ to, operand }) => run.contributions.get(to)?.[operand] !== undefined,
  )
  return { run, kind: 'gradient', node, edges, truth }
}

/** The only edge that a gradient comes along, if it is one. */
export const onlyEdge = ({ edges }: Place): Edge | undefined => (edges.length === 1 ? edges[0] : undefined)

/** The upstream gradient of what is asked for: 1 for each entry where the local derivative itself is asked for. */
export function upstreamOf({ run, kind }: Place, { to }: Edge): Tensor {
  const arrives = run.gradients.get(to)
  return kind === 'local' || !arrives ? full(nodeAt(run.graph, to).shape, 1) : arrives
}
