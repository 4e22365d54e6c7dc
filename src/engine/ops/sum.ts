import { readUpstream, sumOfProducts } from '../entry'
import { call, number } from '../formula/build'
import type { OpDef } from '../op'
import { entriesInto, reducedPosition, reducedShape, reduceSum, spread } from '../reduce'
import { keptCode, numpyReduction, torchReduction } from '../reduce-code'
import { reducedLetters, spreadFormula, sumOver } from '../reduce-formulas'

export const sum: OpDef<1> = {
  name: 'sum',
  arity: 1,
  look: 'circle',
  glyph: { tex: '\\Sigma', plain: 'Σ' },
  title: { en: 'sum', ko: '합' },
  rule: {
    en: 'A sum passes the upstream gradient on unchanged, to every entry that was added up.',
    ko: '합 노드는 더한 모든 원소에 상류 기울기를 그대로 보냅니다.',
  },
  call: { names: ['sum'], operands: ['x'], reduces: true },
  remembers: [],
  constantOperands: [],
  formulas: {
    forward: ({ inputs: [x], shapes: [shape] }, options) => call(sumOver(shape, options), x),
    entry: (_, { shapes: [shape] }, options) => ({ ...reducedLetters(shape, options), is: number(1) }),
    backward: (_, upstream, { shapes: [shape] }, options) => spreadFormula(upstream, shape, options),
  },
  code: {
    numpy: {
      forward: ({ inputs }, options) => `np.sum(${inputs[0]}${numpyReduction(options)})`,
      backward: (_, upstream, { inputs, shapes }, options) =>
        `${keptCode(upstream, shapes[0], options)} * np.ones_like(${inputs[0]})`,
    },
    pytorch: {
      forward: ({ inputs, shapes }, options) =>
        `torch.sum(${inputs[0]}${torchReduction(shapes[0], options)})`,
      takesNumbers: false,
    },
  },
  shapeOf: ([x], options) => reducedShape(x, options),
  forward: ([x], options) => reduceSum(x, options),
  vjp: (_, { inputs: [x], upstream, options }) => spread(upstream, x.shape, options),
  entry: {
    forward: (at, { inputs: [x], options }) => [entriesInto(at, x, options)],
    backward: (_, at, { inputs: [x], options }) => [
      sumOfProducts([[readUpstream(reducedPosition(at, x.shape, options))]], []),
    ],
  },
}
