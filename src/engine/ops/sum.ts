import { readUpstream, sumOfProducts } from '../entry'
import { call, number } from '../formula/build'
import type { Formula } from '../formula/formula'
import type { OpDef } from '../op'
import { entriesInto, reducedPositions, reducedShape, reduceSum, spread } from '../reduce'
import { keptCode, numpyReduction, torchReduction } from '../reduce-code'
import { reducedLetters, spreadFormula, sumOver } from '../reduce-formulas'
import type { Tensor } from '../tensor'

export const sum: OpDef = {
  name: 'sum',
  arity: 1,
  look: 'circle',
  glyph: { tex: '\\Sigma', plain: 'Σ' },
  title: { en: 'sum', ko: '합' },
  rule: {
    en: 'A sum passes the upstream gradient on unchanged, to every entry that was added up.',
    ko: '합 노드는 더한 모든 원소에 상류 기울기를 그대로 보냅니다.',
  },
  remembers: [],
  constantOperands: [],
  formulas: {
    forward: ({ inputs: [x], shapes: [shape = []] }, options) => call(sumOver(shape, options), x as Formula),
    entry: (_, { shapes: [shape = []] }, options) => ({ ...reducedLetters(shape, options), is: number(1) }),
    backward: (_, upstream, { shapes: [shape = []] }, options) => spreadFormula(upstream, shape, options),
  },
  code: {
    numpy: {
      forward: ({ inputs }, options) => `np.sum(${inputs[0]}${numpyReduction(options)})`,
      backward: (_, upstream, { inputs, shapes }, options) =>
        `${keptCode(upstream, shapes[0] ?? [], options)} * np.ones_like(${inputs[0]})`,
    },
    pytorch: {
      forward: ({ inputs, shapes }, options) =>
        `torch.sum(${inputs[0]}${torchReduction(shapes[0] ?? [], options)})`,
      takesNumbers: false,
    },
  },
  shapeOf: ([x], options) => reducedShape(x as Tensor['shape'], options),
  forward: ([x], options) => reduceSum(x as Tensor, options),
  vjp: (_, { inputs, upstream, options }) => spread(upstream, (inputs[0] as Tensor).shape, options),
  entry: {
    forward: (at, { inputs, options }) => [entriesInto(at, inputs[0] as Tensor, options)],
    backward: (_, at, { inputs, options }) => [
      sumOfProducts(
        [[readUpstream(reducedPositions((inputs[0] as Tensor).shape, options)[at] as number)]],
        [],
      ),
    ],
  },
}
