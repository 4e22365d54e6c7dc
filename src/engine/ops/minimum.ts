import { elementwise } from '../elementwise'
import { difference, indicator, input, smaller } from '../formula/build'

export const minimum = elementwise({
  name: 'minimum',
  glyph: { tex: '\\min', plain: 'min' },
  title: { en: 'minimum', ko: '최솟값' },
  rule: {
    en: 'A minimum sends the whole upstream gradient to the smaller input and nothing to the other.',
    ko: '최솟값 노드는 상류 기울기를 더 작은 입력에만 보냅니다.',
  },
  convention: {
    en: 'Where both inputs are equal, each gets half.',
    ko: '두 입력이 같으면 절반씩 보냅니다.',
  },
  call: { names: ['minimum'], operands: ['a', 'b'] },
  value: smaller(input(0), input(1)),
  local: [indicator(input(1), input(0), 0.5), indicator(input(0), input(1), 0.5)],
  kink: difference(input(0), input(1)),
  special: {
    pytorch: {
      en: 'PyTorch halves it too.',
      ko: 'PyTorch도 절반씩 보냅니다.',
    },
  },
})
