import { elementwise } from '../elementwise'
import { difference, indicator, input, larger } from '../formula/build'

export const maximum = elementwise({
  name: 'maximum',
  glyph: { tex: '\\max', plain: 'max' },
  title: { en: 'maximum', ko: '최댓값' },
  rule: {
    en: 'A maximum sends the whole upstream gradient to the larger input and nothing to the other.',
    ko: '최댓값 노드는 상류 기울기를 더 큰 입력에만 보냅니다.',
  },
  convention: {
    en: 'Where both inputs are equal, each gets half.',
    ko: '두 입력이 같으면 절반씩 보냅니다.',
  },
  call: { names: ['maximum'], operands: ['a', 'b'] },
  value: larger(input(0), input(1)),
  local: [indicator(input(0), input(1), 0.5), indicator(input(1), input(0), 0.5)],
  kink: difference(input(0), input(1)),
  special: {
    pytorch: {
      en: 'PyTorch halves it too.',
      ko: 'PyTorch도 절반씩 보냅니다.',
    },
  },
})
