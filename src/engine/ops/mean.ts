import { readUpstream, sumOfProducts } from '../entry'
import type { OpDef } from '../op'
import { entriesInto, reducedCount, reducedPositions, reducedShape, reduceSum, spread } from '../reduce'
import { mapTensor, type Shape, type Tensor } from '../tensor'

export const mean: OpDef = {
  name: 'mean',
  arity: 1,
  look: 'circle',
  glyph: '\\text{mean}',
  title: { en: 'mean', ko: '평균' },
  rule: {
    en: 'A mean over n entries sends each of them the upstream gradient divided by n.',
    ko: 'n개의 평균을 내는 노드는 각 원소에 상류 기울기를 n으로 나누어 보냅니다.',
  },
  remembers: [],
  constantOperands: [],
  tex: {
    forward: ({ inputs, shapes }, options) =>
      `\\frac{1}{${reducedCount(shapes[0] as Shape, options)}} \\sum${options.axis === undefined ? '' : `_{\\text{axis }${options.axis}}`} ${inputs[0]}`,
    local: (_, { shapes }, options) => `\\frac{1}{${reducedCount(shapes[0] as Shape, options)}}`,
    backward: (_, upstream, { shapes }, options) =>
      `${upstream} \\times \\frac{1}{${reducedCount(shapes[0] as Shape, options)}}`,
  },
  plain: {
    forward: ({ inputs }, { axis }) => `mean(${inputs[0]}${axis === undefined ? '' : `, axis=${axis}`})`,
    local: (_, { shapes }, options) => `1/${reducedCount(shapes[0] as Shape, options)}`,
    backward: (_, upstream, { shapes }, options) =>
      `${upstream} / ${reducedCount(shapes[0] as Shape, options)}`,
  },
  shapeOf: ([x], options) => reducedShape(x as Shape, options),
  forward: ([x], options) => {
    const count = reducedCount((x as Tensor).shape, options)
    return mapTensor(reduceSum(x as Tensor, options), (total) => total / count)
  },
  vjp: (_, { inputs, upstream, options }) => {
    const { shape } = inputs[0] as Tensor
    const count = reducedCount(shape, options)
    return mapTensor(spread(upstream, shape, options), (gradient) => gradient / count)
  },
  entry: {
    forward: (at, { inputs, options }) => {
      const x = inputs[0] as Tensor
      return [{ ...entriesInto(at, x, options), divisor: reducedCount(x.shape, options) }]
    },
    backward: (_, at, { inputs, options }) => {
      const { shape } = inputs[0] as Tensor
      const read = readUpstream(reducedPositions(shape, options)[at] as number)
      return [{ ...sumOfProducts([[read]], []), divisor: reducedCount(shape, options) }]
    },
  },
}
