import type { Text } from '../../i18n/text'
import { readUpstream, sumOfProducts } from '../entry'
import { number } from '../formula/build'
import { relu } from '../ops/relu'
import { full } from '../tensor'
import { brokenOp } from './broken-op'
import type { BrokenRule } from './broken-rule'

const fault: Text = {
  en: 'The ReLU passes the whole upstream gradient on, even where its output was 0.',
  ko: 'ReLU가 출력이 0이었던 곳에도 상류 기울기를 그대로 보냅니다.',
}

const broken = brokenOp(relu, {
  fault,
  operands: [0],
  ignoresKept: true,
  vjp: (_, { upstream }) => upstream,
  localValue: (_, { output }) => full(output.shape, 1),
  formulas: {
    local: () => number(1),
    factor: () => number(1),
    entry: (operand, args, options) => {
      const { above, below } = relu.formulas.entry(operand, args, options)
      return { above, below, is: number(1) }
    },
    backward: (_, upstream) => upstream,
  },
  entry: (_, at) => [sumOfProducts([[readUpstream(at)]], [])],
  numpy: (_, upstream) => upstream,
  layer: ['dout * self.mask', 'dout'],
})

/** The ReLU passes everything on, as if nothing had been cut in the forward pass. */
export const noMask: BrokenRule = {
  id: 'no-mask',
  title: { en: 'ReLU: no mask', ko: 'ReLU: 마스크 없음' },
  fault,
  trail: {
    en: 'Only gradients that have come through the ReLU are wrong: the fault is where the agreement ends.',
    ko: 'ReLU를 지나온 기울기만 틀립니다. 거슬러 가다가 처음 어긋나는 곳에 잘못이 있습니다.',
  },
  op: relu,
  broken,
}
