import { add } from '../../engine/ops/add'
import { subtract } from '../../engine/ops/subtract'
import { mapTensor } from '../../engine/tensor'
import { operationAt } from '../../trace/steps/contributions'
import { onlyEdge } from '../questions/place'
import type { Mistake } from './mistake'

/** An addition that gives each input its share. */
export const additionSplits: Mistake = {
  say: {
    en: 'An addition copies the gradient to each input; it divides nothing.',
    ko: '덧셈 노드는 나누지 않고 그대로 보냅니다.',
  },
  answers: (place) => {
    const edge = onlyEdge(place)
    const op = edge && operationAt(place.run, edge.to).op
    return op === add || op === subtract ? [mapTensor(place.truth, (whole) => whole / 2)] : []
  },
}
