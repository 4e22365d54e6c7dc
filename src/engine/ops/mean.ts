import { readUpstream, sumOfProducts } from '../entry'
import { call, number, product, quotient } from '../formula/build'
import type { Formula } from '../formula/formula'
import type { OpDef } from '../op'
import type { OpOptions } from '../op-options'
import { entriesInto, reducedCount, reducedPosition, reducedShape, reduceSum, spread } from '../reduce'
import { keptCode, numpyReduction, torchReduction } from '../reduce-code'
import { reducedLetters, spreadFormula, sumOver } from '../reduce-formulas'
import { mapTensor, type Shape } from '../tensor'
import { divide } from './divide'
import { sum } from './sum'

/** 1/n for a mean over n entries. */
const share = (shape: Shape, options: OpOptions): Formula =>
  quotient(number(1), number(reducedCount(shape, options)))

export const mean: OpDef<1> = {
  name: 'mean',
  arity: 1,
  look: 'circle',
  glyph: { tex: '\\text{mean}', plain: 'mean' },
  title: { en: 'mean', ko: '평균' },
  rule: {
    en: 'A mean over n entries sends each of them the upstream gradient divided by n.',
    ko: 'n개의 평균을 내는 노드는 각 원소에 상류 기울기를 n으로 나누어 보냅니다.',
  },
  call: { names: ['mean'], operands: ['x'], reduces: true },
  remembers: [],
  constantOperands: [],
  formulas: {
    forward: ({ inputs: [x], shapes: [shape] }, options) =>
      product(share(shape, options), call(sumOver(shape, options), x), ''),
    entry: (_, { shapes: [shape] }, options) => ({
      ...reducedLetters(shape, options),
      is: share(shape, options),
    }),
    backward: (_, upstream, { shapes: [shape] }, options) =>
      product(share(shape, options), spreadFormula(upstream, shape, options)),
  },
  code: {
    numpy: {
      forward: ({ inputs }, options) => `np.mean(${inputs[0]}${numpyReduction(options)})`,
      backward: (_, upstream, { inputs, shapes }, options) =>
        `${keptCode(upstream, shapes[0], options)} * np.ones_like(${inputs[0]}) / ${reducedCount(shapes[0], options)}`,
    },
    pytorch: {
      forward: ({ inputs, shapes }, options) =>
        `torch.mean(${inputs[0]}${torchReduction(shapes[0], options)})`,
      takesNumbers: false,
    },
  },
  shapeOf: ([x], options) => reducedShape(x, options),
  forward: ([x], options) => {
    const count = reducedCount(x.shape, options)
    return mapTensor(reduceSum(x, options), (total) => total / count)
  },
  vjp: (_, { inputs: [{ shape }], upstream, options }) => {
    const count = reducedCount(shape, options)
    return mapTensor(spread(upstream, shape, options), (gradient) => gradient / count)
  },
  expand: (inside, [x], options) => {
    const count = inside.number('count', reducedCount(inside.shapeAt(x), options))
    return { op: divide, inputs: [inside.apply('sum', { op: sum, inputs: [x], options }), count] }
  },
  entry: {
    forward: (at, { inputs: [x], options }) => [
      { ...entriesInto(at, x, options), divisor: reducedCount(x.shape, options) },
    ],
    backward: (_, at, { inputs: [{ shape }], options }) => {
      const read = readUpstream(reducedPosition(at, shape, options))
      return [{ ...sumOfProducts([[read]], []), divisor: reducedCount(shape, options) }]
    },
  },
}
