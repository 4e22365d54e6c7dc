import { elementwise } from '../elementwise'
import { input, number, sum } from '../formula/build'

export const add = elementwise({
  name: 'add',
  glyph: { tex: '+', plain: '+' },
  title: { en: 'addition', ko: '덧셈' },
  rule: {
    en: 'An addition passes the upstream gradient on unchanged.',
    ko: '덧셈 노드는 상류 기울기를 입력에 그대로 보냅니다.',
  },
  call: { names: ['add'], operands: ['a', 'b'] },
  value: sum(input(0), input(1)),
  local: [number(1), number(1)],
  layer: { name: 'AddLayer' },
})
