import { mapTensor } from '../../engine/tensor'
import type { Mistake } from './mistake'

/** The right number with the wrong sign. */
export const sign: Mistake = {
  say: {
    en: 'The size is right. Look at the signs on the way once more.',
    ko: '크기는 맞습니다. 지나온 곳의 부호를 다시 확인하세요.',
  },
  answers: ({ truth }) => [mapTensor(truth, (entry) => -entry)],
}
