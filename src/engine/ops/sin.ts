import { elementwise } from '../elementwise'
import { apply, input } from '../formula/build'
import { cosine, sine } from '../formula/functions'

export const sin = elementwise({
  name: 'sin',
  glyph: { tex: '\\sin', plain: 'sin' },
  title: { en: 'sine', ko: '사인' },
  rule: {
    en: 'A sine multiplies the upstream gradient by the cosine of its input.',
    ko: '사인 노드는 상류 기울기에 입력의 코사인을 곱합니다.',
  },
  call: { names: ['sin'], operands: ['x'] },
  value: apply(sine, input(0)),
  local: [apply(cosine, input(0))],
})
