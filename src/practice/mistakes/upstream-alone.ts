import { sameShape, type Tensor } from '../../engine/tensor'
import { onlyEdge, type Place, upstreamOf } from '../questions/place'

/** The gradient that arrives at the node, where it has the shape of the one that is asked for. */
export function upstreamAlone(place: Place): readonly Tensor[] {
  const edge = onlyEdge(place)
  if (!edge || place.kind === 'local' || place.kind === 'value') return []
  const upstream = upstreamOf(place, edge)
  return sameShape(upstream.shape, place.truth.shape) ? [upstream] : []
}
