import type { Text } from '../../i18n/text'
import { difference, product } from '../formula/build'
import type { Formula } from '../formula/formula'
import { differenceNumpy, softmaxCrossEntropy } from '../ops/softmax-cross-entropy'
import { rowsOf, targetEntryFormula, targetFormula } from '../rows'
import { mapTensor } from '../tensor'
import { brokenOp } from './broken-op'
import type { BrokenRule } from './broken-rule'

const fault: Text = {
  en: 'The loss sends back y − t and forgets to divide by the number of rows N.',
  ko: '손실이 y − t를 행의 수 N으로 나누지 않고 보냅니다.',
}

const broken = brokenOp(softmaxCrossEntropy, {
  fault,
  operands: [0],
  vjp: (operand, context) => {
    const { rows } = rowsOf(context.inputs[0].shape)
    return mapTensor(softmaxCrossEntropy.vjp(operand, context), (entry) => entry * rows)
  },
  formulas: {
    entry: (operand, args, options) => {
      const { above, below } = softmaxCrossEntropy.formulas.entry(operand, args, options)
      return { above, below, is: difference(args.extra(below), targetEntryFormula(args, below)) }
    },
    backward: (_, upstream, args) =>
      product(upstream, difference(args.extra as Formula, targetFormula(args))),
  },
  entry: (operand, at, context) =>
    (softmaxCrossEntropy.entry?.backward(operand, at, context) ?? []).map(({ divisor: _, ...sum }) => sum),
  numpy: (_, upstream, args) => differenceNumpy(upstream, args),
  layer: ['self.t) / N', 'self.t)'],
})

/** The loss forgets that it is a mean: y − t without 1/N. */
export const noMean: BrokenRule = {
  id: 'no-mean',
  title: { en: 'Loss: no 1/N', ko: '손실: 1/N 없음' },
  fault,
  trail: {
    en: 'It happens at the first step back, so every gradient is N times too large, and every relative error is (N − 1)/(N + 1).',
    ko: '역전파의 첫 단계에서 일어난 일이므로 모든 기울기가 N배이고, 상대 오차는 모두 (N − 1)/(N + 1)입니다.',
  },
  op: softmaxCrossEntropy,
  broken,
}
