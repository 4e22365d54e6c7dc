import type { OpDef } from '../op'
import { affine } from '../ops/affine'
import type { BrokenRule } from './broken-rule'

const broken: OpDef<3> = {
  ...affine,
  vjp: (operand, context) => {
    if (operand !== 2) return affine.vjp(operand, context)
    const { shape } = context.inputs[2]
    return { shape, data: context.upstream.data.slice(0, shape[0]) }
  },
}

/** The bias gets one row's gradient instead of the sum over the batch. */
export const biasRow: BrokenRule = {
  id: 'bias-row',
  title: { en: 'Bias: one row', ko: '편향: 한 행만' },
  fault: {
    en: 'Each bias takes the first row of the upstream gradient instead of the sum over all rows.',
    ko: '편향마다 상류 기울기를 모든 행에 걸쳐 더하지 않고 첫 행만 받습니다.',
  },
  trail: {
    en: 'No other gradient is computed from that of a bias, so the fault stays where it is.',
    ko: '편향의 기울기로 계산하는 다른 기울기는 없으므로, 잘못이 그 자리에만 머뭅니다.',
  },
  op: affine,
  broken,
}
