import type { Text } from '../../i18n/text'
import { readUpstream, sumOfProducts } from '../entry'
import { entry, number } from '../formula/build'
import { affine } from '../ops/affine'
import { brokenOp } from './broken-op'
import type { BrokenRule } from './broken-rule'

const fault: Text = {
  en: 'Each bias takes the first row of the upstream gradient instead of the sum over all rows.',
  ko: '편향마다 상류 기울기를 모든 행에 걸쳐 더하지 않고 첫 행만 받습니다.',
}

const broken = brokenOp(affine, {
  fault,
  operands: [2],
  vjp: (_, { inputs, upstream }) => {
    const { shape } = inputs[2]
    return { shape, data: upstream.data.slice(0, shape[0]) }
  },
  formulas: {
    entry: (_, { shapes: [x] }) => ({
      above: x.length === 1 ? ['j'] : [1, 'j'],
      below: ['j'],
      is: number(1),
    }),
    backward: (_, upstream, { shapes: [x] }) => (x.length === 1 ? upstream : entry(upstream, [1])),
  },
  entry: (_, at) => [sumOfProducts([[readUpstream(at)]], [])],
  numpy: (_, upstream, { shapes: [x] }) => (x.length === 1 ? upstream : `${upstream}[0]`),
})

/** The bias gets one row's gradient instead of the sum over the batch. */
export const biasRow: BrokenRule = {
  id: 'bias-row',
  title: { en: 'Bias: one row', ko: '편향: 한 행만' },
  fault,
  trail: {
    en: 'No other gradient is computed from that of a bias, so only the biases are wrong.',
    ko: '편향의 기울기로 계산하는 다른 기울기는 없으므로, 편향의 기울기만 틀립니다.',
  },
  op: affine,
  broken,
}
