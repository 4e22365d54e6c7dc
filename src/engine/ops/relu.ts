import { elementwise } from '../elementwise'
import { apply, extra, indicator, input, number } from '../formula/build'
import { rectified, rectifiedByCases } from '../formula/functions'
import type { RememberedExtra } from '../op'
import { mapTensor } from '../tensor'

/** 1 where the input was positive, 0 elsewhere. */
const mask: RememberedExtra<1> = {
  name: () => ({ tex: '\\text{mask}', plain: 'mask' }),
  value: ([x]) => mapTensor(x, (entry) => (entry > 0 ? 1 : 0)),
}

/** max(x, 0), with derivative 0 at 0. */
export const relu = elementwise({
  name: 'relu',
  glyph: { tex: '\\text{ReLU}', plain: 'ReLU' },
  title: { en: 'ReLU', ko: 'ReLU' },
  rule: {
    en: 'A ReLU passes the upstream gradient on where its input was positive and blocks it elsewhere.',
    ko: 'ReLU 노드는 입력이 양수였던 곳의 상류 기울기만 통과시키고 나머지는 막습니다.',
  },
  convention: {
    en: 'At 0 the ReLU has no derivative; 0 is used there.',
    ko: 'ReLU는 0에서 미분할 수 없으며, 여기서는 0을 씁니다.',
  },
  call: { names: ['relu'], operands: ['x'] },
  value: apply(rectified, input(0)),
  cases: apply(rectifiedByCases, input(0)),
  local: [indicator(input(0), number(0), 0)],
  factor: extra,
  layer: {
    lines: [
      'class Relu:',
      '    def __init__(self):',
      '        self.mask = None',
      '',
      '    def forward(self, x):',
      '        self.mask = x > 0',
      '        return np.maximum(x, 0)',
      '',
      '    def backward(self, dout):',
      '        return dout * self.mask',
    ],
  },
  remembers: [{ kind: 'extra', ...mask }],
  kink: input(0),
  special: {
    pytorch: {
      en: 'PyTorch uses 0 there too.',
      ko: 'PyTorch도 0을 씁니다.',
    },
  },
})
