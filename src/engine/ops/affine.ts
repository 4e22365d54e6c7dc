import { sumToShape } from '../broadcast'
import { summedToCode } from '../broadcast-code'
import { readInput, readUpstream, sumOfProducts, upTo } from '../entry'
import { entry, number, sum, total } from '../formula/build'
import type { Formula } from '../formula/formula'
import { GraphError } from '../graph-error'
import { productShape } from '../matrix'
import type { Arguments, OpDef, OpFormulas } from '../op'
import type { CodeArguments } from '../op-code'
import { entryAt, formatShape, type Shape, sameShape } from '../tensor'
import { add } from './add'
import { lettersOf, matmul, productGradient } from './matmul'

function affineShape([x, w, b]: readonly [Shape, Shape, Shape]): Shape {
  const [, outputs] = w
  if (outputs === undefined || x.length === 0) {
    throw new GraphError({
      en: `affine(X, W, b) needs X of shape (n,) or (N, n) and W of shape (n, m), but here they have ${formatShape(x)} and ${formatShape(w)}.`,
      ko: `affine(X, W, b)에서 X의 형상은 (n,) 또는 (N, n), W의 형상은 (n, m)이어야 하는데 ${formatShape(x)}, ${formatShape(w)}입니다.`,
    })
  }
  const shape = productShape(x, w)
  if (!sameShape(b, [outputs])) {
    throw new GraphError({
      en: `The bias of affine has shape ${formatShape(b)}; with W of shape ${formatShape(w)} it must be (${outputs},), one entry for each output.`,
      ko: `affine의 편향은 형상이 ${formatShape(b)}입니다. W의 형상이 ${formatShape(w)}이므로 출력마다 하나씩 (${outputs},)이어야 합니다.`,
    })
  }
  return shape
}

/** The upstream gradient itself, or for a batch the sum of its rows. */
const biasGradient = (upstream: Formula, { shapes: [x] }: Arguments<3>): Formula =>
  x.length === 1 ? upstream : total([{ letter: 'n', range: [1, x[0] ?? 1] }], entry(upstream, ['n']))

/** What an affine layer reads through its product: everything except the bias. */
const firstTwo = <T>([x, w]: readonly [T, T, T]): readonly [T, T] => [x, w]
const inFormulas = (args: Arguments<3>): Arguments<2> => ({
  ...args,
  inputs: firstTwo(args.inputs),
  shapes: firstTwo(args.shapes),
})
const inCode = (args: CodeArguments<3>): CodeArguments<2> => ({
  ...args,
  inputs: firstTwo(args.inputs),
  shapes: firstTwo(args.shapes),
  values: firstTwo(args.values),
})

const formulas: OpFormulas<3> = {
  forward: (args, options) => sum(matmul.formulas.forward(inFormulas(args), options), args.inputs[2]),
  entry: (operand, args, options) => {
    const shapes = firstTwo(args.shapes)
    if (operand !== 2) return matmul.formulas.entry(operand, { ...args, shapes }, options)
    const { above } = lettersOf(...shapes)
    return { above, below: ['j'], is: number(1) }
  },
  backward: (operand, upstream, args) =>
    operand === 2 ? biasGradient(upstream, args) : productGradient(operand, upstream, inFormulas(args)),
}

/** X·W + b for one sample (n,) or a batch (N, n), with W (n, m) and b (m,). */
export const affine: OpDef<3> = {
  name: 'affine',
  arity: 3,
  look: 'box',
  glyph: { tex: '\\text{Affine}', plain: 'Affine' },
  title: { en: 'affine layer', ko: 'Affine 계층' },
  rule: {
    en: 'An affine layer sends its input upstream times the transposed weights, its weights the transposed input times upstream, and its bias the sum of upstream over the batch.',
    ko: 'Affine 계층은 입력에는 상류 기울기에 가중치의 전치를 곱해 보내고, 가중치에는 입력의 전치에 상류 기울기를 곱해 보내며, 편향에는 배치에 걸친 합을 보냅니다.',
  },
  operandRules: [
    {
      en: 'The input gets the upstream gradient times the transposed weights.',
      ko: '입력에는 상류 기울기에 가중치의 전치를 곱해 보냅니다.',
    },
    {
      en: 'The weights get the transposed input times the upstream gradient.',
      ko: '가중치에는 입력의 전치에 상류 기울기를 곱해 보냅니다.',
    },
    {
      en: 'The bias is added to every row, so it gets the sum of the upstream gradient over the rows.',
      ko: '편향은 모든 행에 더해지므로 상류 기울기를 행에 걸쳐 더한 값을 받습니다.',
    },
  ],
  sampleRules: {
    isSample: ([x]) => x.length === 1,
    rule: {
      en: 'An affine layer sends its input the upstream gradient times the transposed weights, and its weights the input as a column times the upstream gradient; the bias gets it unchanged.',
      ko: 'Affine 계층은 입력에는 상류 기울기에 가중치의 전치를 곱해 보내고, 가중치에는 열로 세운 입력에 상류 기울기를 곱해 보내며, 편향에는 상류 기울기를 그대로 보냅니다.',
    },
    operandRules: [
      {
        en: 'The input gets the upstream gradient times the transposed weights.',
        ko: '입력에는 상류 기울기에 가중치의 전치를 곱해 보냅니다.',
      },
      {
        en: 'The weights get the input as a column times the upstream gradient as a row.',
        ko: '가중치에는 열로 세운 입력에 행으로 눕힌 상류 기울기를 곱해 보냅니다.',
      },
      {
        en: 'The bias is only added, so it gets the upstream gradient as it is.',
        ko: '편향은 더해질 뿐이므로 상류 기울기를 그대로 받습니다.',
      },
    ],
  },
  call: { names: ['affine'], operands: ['X', 'W', 'b'] },
  remembers: [
    { kind: 'input', operand: 0 },
    { kind: 'input', operand: 1 },
  ],
  constantOperands: [],
  formulas,
  code: {
    numpy: {
      forward: ({ inputs }) => `${inputs[0]} @ ${inputs[1]} + ${inputs[2]}`,
      backward: (operand, upstream, args, options) =>
        operand === 2
          ? summedToCode(upstream, args.outputShape, args.shapes[2])
          : matmul.code.numpy.backward(operand, upstream, inCode(args), options),
    },
    pytorch: {
      forward: ({ inputs }) => `${inputs[0]} @ ${inputs[1]} + ${inputs[2]}`,
      takesNumbers: false,
    },
    layer: { parameters: ['X', 'W', 'b'], kept: [1, 2] },
  },
  shapeOf: affineShape,
  forward: ([x, w, b], options) => {
    const shape = affineShape([x.shape, w.shape, b.shape])
    const { data } = matmul.forward([x, w], options)
    const outputs = b.data.length
    for (let i = 0; i < data.length; i++) data[i] = entryAt(data, i) + entryAt(b.data, i % outputs)
    return { shape, data }
  },
  vjp: (operand, context) =>
    operand === 2
      ? sumToShape(context.upstream, context.inputs[2].shape)
      : matmul.vjp(operand, { ...context, inputs: firstTwo(context.inputs) }),
  expand: (inside, [x, w, b]) => ({
    op: add,
    inputs: [inside.apply('product', { op: matmul, inputs: [x, w] }), b],
  }),
  entry: {
    forward: (at, context) => {
      const columns = context.inputs[2].data.length
      const product = matmul.entry?.forward?.(at, { ...context, inputs: firstTwo(context.inputs) }) ?? []
      return [
        ...product.map((sum) => ({ ...sum, letters: ['i'] })),
        sumOfProducts([[readInput(2, at % columns)]], []),
      ]
    },
    backward: (operand, at, context) => {
      const inputs = firstTwo(context.inputs)
      if (operand !== 2) return matmul.entry?.backward(operand, at, { ...context, inputs }) ?? []
      const columns = context.inputs[2].data.length
      const rows = upTo(context.output.data.length / columns)
      return [
        sumOfProducts(
          rows.map((n) => [readUpstream(n * columns + at)]),
          ['n'],
        ),
      ]
    },
  },
}
