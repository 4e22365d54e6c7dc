import { generate } from '../../engine/tensor'
import { lossLayer } from './loss-layer'
import type { Mistake } from './mistake'

/** Zero for every class but the right one, as if a score moved only its own probability. */
export const ownScoreOnly: Mistake = {
  say: {
    en: 'A score moves the probabilities of all classes, not only its own.',
    ko: '점수 하나가 자기 것뿐 아니라 모든 클래스의 확률을 바꿉니다.',
  },
  answers: (place) => {
    const { truth } = place
    const target = lossLayer(place)?.target
    return target ? [generate(truth.shape, (k) => (target[k] ? (truth.data[k] ?? 0) : 0))] : []
  },
}
