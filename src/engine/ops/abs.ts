import { elementwise } from '../elementwise'
import { apply, input } from '../formula/build'
import { absolute, sign } from '../formula/functions'

export const abs = elementwise({
  name: 'abs',
  glyph: { tex: '|\\cdot|', plain: '|·|' },
  title: { en: 'absolute value', ko: '절댓값' },
  rule: {
    en: 'An absolute value passes the upstream gradient on where its input is positive, and flips its sign where the input is negative.',
    ko: '절댓값 노드는 입력이 양수이면 상류 기울기를 그대로 보내고, 음수이면 부호를 바꾸어 보냅니다.',
  },
  convention: {
    en: 'At 0 the absolute value has no derivative; 0 is used there.',
    ko: '절댓값은 0에서 미분할 수 없으며, 여기서는 0을 씁니다.',
  },
  call: { names: ['abs'], operands: ['x'] },
  value: apply(absolute, input(0)),
  local: [apply(sign, input(0))],
  kink: input(0),
  special: {
    pytorch: {
      en: 'PyTorch uses 0 there too.',
      ko: 'PyTorch도 0을 씁니다.',
    },
  },
})
