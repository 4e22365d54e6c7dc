import { type Edge, edgeById } from '../../engine/edges'
import { required } from '../../lib/required'
import type { Trace } from './trace'

/** The edges that a node sends contributions along, by operand. */
export const sentEdges = (trace: Trace, node: number): readonly Edge[] => trace.sentEdges.get(node) ?? []

/** The edge with an id along which a gradient comes back; throws if none has it. */
export const gradientEdge = (trace: Trace, id: string): Edge =>
  required(
    trace.contributionShownAt.has(id) ? edgeById(trace.graph, id) : undefined,
    `no gradient comes back along ${id}`,
  )

/** Whether several consumers send a node a gradient, so that each sends only a part of it. */
export const isShared = (trace: Trace, node: number): boolean =>
  (trace.gradientEdges.get(node)?.length ?? 0) > 1
