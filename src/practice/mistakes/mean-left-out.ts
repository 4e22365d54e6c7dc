import { mapTensor } from '../../engine/tensor'
import type { Mistake } from './mistake'
import { rowsAveraged } from './rows-averaged'

/** The gradient of a sum over the batch, where the loss is a mean. */
export const meanLeftOut: Mistake = {
  say: { en: 'The loss is a mean over the batch.', ko: '손실은 배치의 평균입니다.' },
  answers: (place) => {
    const rows = rowsAveraged(place)
    return rows > 1 ? [mapTensor(place.truth, (entry) => entry * rows)] : []
  },
}
