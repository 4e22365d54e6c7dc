import type { Edge } from '../../engine/edges'
import type { BackwardContext } from '../../engine/op'
import type { Tensor } from '../../engine/tensor'
import { contextOf, operationAt } from '../../trace/steps/contributions'
import { type Place, upstreamOf } from '../questions/place'

/**
 * What would come back along an edge if its op had read something else: undefined if it cannot be computed from that.
 */
export function sentBack(
  place: Place,
  edge: Edge,
  changed: Partial<BackwardContext> = {},
): Tensor | undefined {
  const { op } = operationAt(place.run, edge.to)
  const context = { ...contextOf(place.run, edge.to), upstream: upstreamOf(place, edge), ...changed }
  try {
    return op.vjp(edge.operand, context)
  } catch {
    return undefined
  }
}
