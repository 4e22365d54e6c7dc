import { full } from '../../engine/tensor'
import type { Mistake } from './mistake'

/** Larger arrays have so many entries that any number would be one of them. */
const most = 64

/** Another entry of the right array. */
export const otherEntry: Mistake = {
  say: { en: 'That is another entry. Look at the indices.', ko: '다른 원소의 값입니다. 첨자를 확인하세요.' },
  answers: ({ truth: { shape, data } }) =>
    data.length > most ? [] : [...new Set(data)].map((entry) => full(shape, entry)),
}
