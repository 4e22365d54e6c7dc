import { elementwise } from '../elementwise'
import { input, negative, number } from '../formula/build'

export const negate = elementwise({
  name: 'negate',
  glyph: { tex: '-(\\cdot)', plain: '−(·)' },
  title: { en: 'negation', ko: '부호 바꾸기' },
  rule: {
    en: 'A negation flips the sign of the upstream gradient.',
    ko: '부호 바꾸기 노드는 상류 기울기의 부호를 바꾸어 보냅니다.',
  },
  call: { names: ['negative'], operands: ['x'] },
  value: negative(input(0)),
  local: [number(-1)],
})
