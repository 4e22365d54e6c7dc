import { elementwise } from '../elementwise'
import { apply, input, output } from '../formula/build'
import { exponential } from '../formula/functions'

export const exp = elementwise({
  name: 'exp',
  glyph: { tex: '\\exp', plain: 'exp' },
  title: { en: 'exponential', ko: '지수 함수' },
  rule: {
    en: 'An exponential multiplies the upstream gradient by its own output.',
    ko: '지수 함수 노드는 상류 기울기에 자기 출력을 곱합니다.',
  },
  call: { names: ['exp'], operands: ['x'] },
  value: apply(exponential, input(0)),
  local: [output],
})
