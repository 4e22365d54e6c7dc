import { multiply } from '../../engine/ops/multiply'
import { contextOf, operationAt } from '../../trace/steps/contributions'
import { onlyEdge } from '../questions/place'
import type { Mistake } from './mistake'
import { sentBack } from './sent-back'

/** A multiplication with an input's own value instead of the other one. */
export const ownInput: Mistake = {
  say: { en: 'A multiplication passes on the other input.', ko: '다른 쪽 입력을 곱하세요.' },
  answers: (place) => {
    const edge = onlyEdge(place)
    if (!edge || operationAt(place.run, edge.to).op !== multiply) return []
    const { inputs } = contextOf(place.run, edge.to)
    const sent = sentBack(place, edge, { inputs: inputs.toReversed() })
    return sent ? [sent] : []
  },
}
