import { elementwise } from '../elementwise'
import { input, product } from '../formula/build'

export const multiply = elementwise({
  name: 'multiply',
  glyph: { tex: '\\times', plain: '×' },
  title: { en: 'multiplication', ko: '곱셈' },
  rule: {
    en: 'A multiplication sends each input the upstream gradient times the other input.',
    ko: '곱셈 노드는 상류 기울기에 다른 쪽 입력을 곱해 보냅니다.',
  },
  call: { names: ['multiply'], operands: ['a', 'b'] },
  value: product(input(0), input(1)),
  local: [input(1), input(0)],
  layer: { name: 'MulLayer' },
})
