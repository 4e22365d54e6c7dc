import { lossLayer } from './loss-layer'
import type { Mistake } from './mistake'

/** The softmax itself, without the target subtracted. */
export const outputForDifference: Mistake = {
  say: { en: 'Subtract the target t.', ko: '정답 레이블 t를 빼세요.' },
  answers: (place) => {
    const layer = lossLayer(place)
    return layer ? [layer.output] : []
  },
}
