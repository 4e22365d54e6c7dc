import { sumToShape } from '../broadcast'
import { summedToCode } from '../broadcast-code'
import { readInput, readUpstream, sumOfProducts, upTo } from '../entry'
import { entry, number, sum, total } from '../formula/build'
import type { Formula } from '../formula/formula'
import { GraphError } from '../graph-error'
import { productShape } from '../matrix'
import type { Arguments, OpDef, OpFormulas } from '../op'
import { formatShape, type Shape, sameShape, type Tensor } from '../tensor'
import { add } from './add'
import { lettersOf, matmul } from './matmul'

function affineShape([x, w, b]: readonly Shape[]): Shape {
  if (w?.length !== 2 || !x?.length) {
    throw new GraphError({
      en: `affine(X, W, b) needs X of shape (n,) or (N, n) and W of shape (n, m); here they have ${formatShape(x ?? [])} and ${formatShape(w ?? [])}.`,
      ko: `affine(X, W, b)에서 X의 형상은 (n,) 또는 (N, n), W의 형상은 (n, m)이어야 하는데 ${formatShape(x ?? [])}, ${formatShape(w ?? [])}입니다.`,
    })
  }
  const shape = productShape(x, w)
  if (!b || !sameShape(b, [w[1] as number])) {
    throw new GraphError({
      en: `The bias of affine has shape ${formatShape(b ?? [])}; with W of shape ${formatShape(w)} it must be (${w[1]},), one entry for each output.`,
      ko: `affine의 편향은 형상이 ${formatShape(b ?? [])}입니다. W의 형상이 ${formatShape(w)}이므로 출력마다 하나씩 (${w[1]},)이어야 합니다.`,
    })
  }
  return shape
}

/** The upstream gradient itself, or for a batch the sum of its rows. */
const biasGradient = (upstream: Formula, { shapes: [x = []] }: Arguments): Formula =>
  x.length === 1 ? upstream : total([{ letter: 'n', range: [1, x[0] ?? 1] }], entry(upstream, ['n']))

const formulas: OpFormulas = {
  forward: (args, options) => sum(matmul.formulas.forward(args, options), args.inputs[2] as Formula),
  entry: (operand, args, options) => {
    if (operand < 2) return matmul.formulas.entry(operand, args, options)
    const { above } = lettersOf(args.shapes[0] ?? [], args.shapes[1] ?? [])
    return { above, below: ['j'], is: number(1) }
  },
  backward: (operand, upstream, args, options) =>
    operand === 2
      ? biasGradient(upstream, args)
      : (matmul.formulas.backward?.(operand, upstream, args, options) as Formula),
}

/** X·W + b for one sample (n,) or a batch (N, n), with W (n, m) and b (m,). */
export const affine: OpDef = {
  name: 'affine',
  arity: 3,
  look: 'box',
  glyph: { tex: '\\text{Affine}', plain: 'Affine' },
  title: { en: 'affine layer', ko: 'Affine 계층' },
  rule: {
    en: 'An affine layer multiplies the upstream gradient by the transposed weights for its input and the transposed input by it for its weights; the bias gets its sum over the batch.',
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
    isSample: ([x = []]) => x.length === 1,
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
          ? summedToCode(upstream, args.outputShape, args.shapes[2] ?? [])
          : matmul.code.numpy.backward(operand, upstream, args, options),
    },
    pytorch: {
      forward: ({ inputs }) => `${inputs[0]} @ ${inputs[1]} + ${inputs[2]}`,
      takesNumbers: false,
    },
    layer: { parameters: ['X', 'W', 'b'], kept: [1, 2] },
  },
  shapeOf: (shapes) => affineShape(shapes),
  forward: (inputs, options) => {
    const shape = affineShape(inputs.map((x) => x.shape))
    const { data } = matmul.forward(inputs.slice(0, 2), options)
    const bias = (inputs[2] as Tensor).data
    for (let i = 0; i < data.length; i++) data[i] = (data[i] as number) + (bias[i % bias.length] as number)
    return { shape, data }
  },
  vjp: (operand, context) =>
    operand === 2
      ? sumToShape(context.upstream, (context.inputs[2] as Tensor).shape)
      : matmul.vjp(operand, { ...context, inputs: context.inputs.slice(0, 2) }),
  expand: (inside, [x = 0, w = 0, b = 0]) => ({
    op: add,
    inputs: [inside.apply('product', { op: matmul, inputs: [x, w] }), b],
  }),
  entry: {
    forward: (at, context) => {
      const columns = (context.inputs[2] as Tensor).data.length
      const product = matmul.entry?.forward?.(at, context) ?? []
      return [
        ...product.map((sum) => ({ ...sum, letters: ['i'] })),
        sumOfProducts([[readInput(2, at % columns)]], []),
      ]
    },
    backward: (operand, at, context) => {
      if (operand < 2) return matmul.entry?.backward(operand, at, context) ?? []
      const columns = (context.inputs[2] as Tensor).data.length
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
