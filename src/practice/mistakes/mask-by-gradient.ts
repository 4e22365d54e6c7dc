import { relu } from '../../engine/ops/relu'
import { mapTensor } from '../../engine/tensor'
import { operationAt } from '../../trace/steps/contributions'
import { onlyEdge, upstreamOf } from '../questions/place'
import type { Mistake } from './mistake'

/** A ReLU that lets positive gradients through, wherever its input was. */
export const maskByGradient: Mistake = {
  say: {
    en: 'The mask looks at the sign of the input, not of the gradient.',
    ko: '마스크는 기울기가 아니라 입력의 부호를 봅니다.',
  },
  answers: (place) => {
    const edge = onlyEdge(place)
    if (!edge || operationAt(place.run, edge.to).op !== relu) return []
    return [mapTensor(upstreamOf(place, edge), (arrives) => Math.max(0, arrives))]
  },
}
