import type { OpDef } from '../op'
import { softmaxCrossEntropy } from '../ops/softmax-cross-entropy'
import { rowsOf } from '../rows'
import { mapTensor } from '../tensor'
import type { BrokenRule } from './broken-rule'

const broken: OpDef<2> = {
  ...softmaxCrossEntropy,
  vjp: (operand, context) => {
    const { rows } = rowsOf(context.inputs[0].shape)
    return mapTensor(softmaxCrossEntropy.vjp(operand, context), (entry) => entry * rows)
  },
}

/** The loss forgets that it is a mean: y − t without 1/N. */
export const noMean: BrokenRule = {
  id: 'no-mean',
  title: { en: 'Loss: no 1/N', ko: '손실: 1/N 없음' },
  fault: {
    en: 'The loss sends back y − t and forgets to divide by the number of rows N.',
    ko: '손실이 y − t를 행의 수 N으로 나누지 않고 보냅니다.',
  },
  trail: {
    en: 'It happens at the first step back, so every gradient is N times too large, and every relative difference is (N − 1)/(N + 1).',
    ko: '역전파의 첫 단계에서 일어난 일이므로 모든 기울기가 N배이고, 상대 차이는 모두 (N − 1)/(N + 1)입니다.',
  },
  op: softmaxCrossEntropy,
  broken,
}
