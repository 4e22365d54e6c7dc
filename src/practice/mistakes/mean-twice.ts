import { mapTensor } from '../../engine/tensor'
import type { Mistake } from './mistake'
import { rowsAveraged } from './rows-averaged'

/** A gradient that is divided by the number of rows a second time. */
export const meanTwice: Mistake = {
  say: { en: 'Divide by N only once.', ko: 'N으로 한 번만 나눕니다.' },
  answers: (place) => {
    const rows = rowsAveraged(place)
    return rows > 1 ? [mapTensor(place.truth, (entry) => entry / rows)] : []
  },
}
