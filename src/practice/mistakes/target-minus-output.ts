import { mapTensor } from '../../engine/tensor'
import { lossLayer } from './loss-layer'
import type { Mistake } from './mistake'

/** t − y. */
export const targetMinusOutput: Mistake = {
  say: { en: 'It is prediction minus target.', ko: '출력에서 정답을 뺍니다.' },
  answers: (place) => (lossLayer(place) ? [mapTensor(place.truth, (entry) => -entry)] : []),
}
