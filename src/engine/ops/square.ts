import { elementwise } from '../elementwise'
import { input, number, power, product } from '../formula/build'

export const square = elementwise({
  name: 'square',
  glyph: { tex: '(\\cdot)^2', plain: '(·)²' },
  title: { en: 'square', ko: '제곱' },
  rule: {
    en: 'A square multiplies the upstream gradient by twice its input.',
    ko: '제곱 노드는 상류 기울기에 입력의 두 배를 곱합니다.',
  },
  call: { names: ['square'], operands: ['x'] },
  value: power(input(0), number(2)),
  local: [product(number(2), input(0))],
})
