import { elementwise } from '../elementwise'
import { difference, input, number } from '../formula/build'

export const subtract = elementwise({
  name: 'subtract',
  glyph: { tex: '-', plain: '−' },
  title: { en: 'subtraction', ko: '뺄셈' },
  rule: {
    en: 'A subtraction passes the upstream gradient on, with its sign flipped for what is subtracted.',
    ko: '뺄셈 노드는 상류 기울기를 그대로 보내되, 빼는 쪽에는 부호를 바꾸어 보냅니다.',
  },
  call: { names: ['subtract'], operands: ['a', 'b'] },
  value: difference(input(0), input(1)),
  local: [number(1), number(-1)],
})
