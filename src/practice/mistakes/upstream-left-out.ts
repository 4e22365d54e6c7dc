import { nodeAt } from '../../engine/graph'
import { addTensors, full, type Tensor } from '../../engine/tensor'
import type { Mistake } from './mistake'
import { sentBack } from './sent-back'

/** The local derivative alone. */
export const upstreamLeftOut: Mistake = {
  say: { en: 'Multiply by the upstream gradient.', ko: '상류 기울기를 곱하세요.' },
  answers: (place) => {
    if (place.kind === 'local') return []
    const locals = place.edges
      .map((edge) => sentBack(place, edge, { upstream: full(nodeAt(place.run.graph, edge.to).shape, 1) }))
      .filter((local): local is Tensor => local !== undefined)
    return locals.length > 0 ? [locals.reduce(addTensors)] : []
  },
}
