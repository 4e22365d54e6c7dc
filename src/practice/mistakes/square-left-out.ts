import { reciprocal } from '../../engine/ops/reciprocal'
import { valueAt } from '../../engine/run'
import { zipTensors } from '../../engine/tensor'
import { operationAt } from '../../trace/steps/contributions'
import { onlyEdge, upstreamOf } from '../questions/place'
import type { Mistake } from './mistake'

/** The derivative of a reciprocal as −1/c. */
export const squareLeftOut: Mistake = {
  say: { en: 'The square is missing.', ko: '제곱이 빠졌습니다.' },
  answers: (place) => {
    const edge = onlyEdge(place)
    if (!edge || operationAt(place.run, edge.to).op !== reciprocal) return []
    const input = valueAt(place.run.values, edge.from)
    return [zipTensors(upstreamOf(place, edge), input, (arrives, c) => -arrives / c)]
  },
}
