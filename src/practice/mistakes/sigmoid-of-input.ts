import { sigmoid } from '../../engine/ops/sigmoid'
import { valueAt } from '../../engine/run'
import { zipTensors } from '../../engine/tensor'
import { operationAt } from '../../trace/steps/contributions'
import { onlyEdge, upstreamOf } from '../questions/place'
import type { Mistake } from './mistake'

/** The sigmoid's derivative with its input instead of its output. */
export const sigmoidOfInput: Mistake = {
  say: { en: 'Use the output y.', ko: '출력 y를 쓰세요.' },
  answers: (place) => {
    const edge = onlyEdge(place)
    if (!edge || operationAt(place.run, edge.to).op !== sigmoid) return []
    const input = valueAt(place.run.values, edge.from)
    return [zipTensors(upstreamOf(place, edge), input, (arrives, x) => arrives * x * (1 - x))]
  },
}
