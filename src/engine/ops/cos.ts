import { elementwise } from '../elementwise'
import { apply, input, negative } from '../formula/build'
import { cosine, sine } from '../formula/functions'

export const cos = elementwise({
  name: 'cos',
  glyph: { tex: '\\cos', plain: 'cos' },
  title: { en: 'cosine', ko: '코사인' },
  rule: {
    en: 'A cosine multiplies the upstream gradient by minus the sine of its input.',
    ko: '코사인 노드는 상류 기울기에 −sin(입력)을 곱해 보냅니다.',
  },
  call: { names: ['cos'], operands: ['x'] },
  value: apply(cosine, input(0)),
  local: [negative(apply(sine, input(0)))],
})
