import { factorTex, readInput, readUpstream } from '../entry'
import type { Arguments } from '../notation'
import type { OpDef } from '../op'
import type { CodeArguments } from '../op-code'
import { checkTarget, isIndexed, rowsOf, targetEntry, targetPlain, targetRows, targetTex } from '../rows'
import { oneHotDefinition, targetNumpy } from '../rows-code'
import { generate, itemOf, type Shape, sameShape, scalar, type Tensor } from '../tensor'
import { log } from './log'
import { multiply } from './multiply'
import { sum } from './sum'

const rowFactor = (shape: Shape | undefined): string => (shape?.length === 2 ? `\\frac{1}{${shape[0]}}` : '')

const overRows = (shape: Shape | undefined): string => (shape?.length === 2 ? ` / ${shape[0]}` : '')

const localTex = (args: Arguments): string =>
  `-${rowFactor(args.shapes[0])}\\frac{${targetTex(args)}}{${args.inputs[0]}}`

const localPlain = (args: Arguments): string =>
  `−${targetPlain(args)} / ${args.inputs[0]}${overRows(args.shapes[0])}`

/** A product whose second factor, the target, gets no gradient. */
const timesConstant: OpDef = { ...multiply, constantOperands: [1] }
function crossEntropyTorch(args: CodeArguments): string {
  const [y, t] = args.inputs
  return isIndexed(args)
    ? `torch.nn.functional.nll_loss(torch.log(${y}), ${t}.long())`
    : `-torch.xlogy(${t}, ${y}).sum()${overRows(args.shapes[0])}`
}

/** −Σ t·log(y) / N over the N rows of y; a term with t = 0 counts 0; t is a constant. */
export const crossEntropy: OpDef = {
  name: 'cross_entropy',
  arity: 2,
  look: 'box',
  glyph: '\\text{Cross-entropy}',
  title: { en: 'cross-entropy layer', ko: '교차 엔트로피 오차 계층' },
  rule: {
    en: 'The cross-entropy sends each probability minus its target divided by the probability, over the number of rows.',
    ko: '교차 엔트로피 오차는 각 확률에 정답을 확률로 나눈 값의 부호를 바꾸고 행의 수로 나누어 보냅니다.',
  },
  remembers: [
    { kind: 'input', operand: 0 },
    { kind: 'input', operand: 1 },
  ],
  constantOperands: [1],
  tex: {
    forward: (args) => `-${rowFactor(args.shapes[0])}\\sum ${targetTex(args)} \\log ${args.inputs[0]}`,
    local: (_, args) => localTex(args),
    backward: (_, upstream, args) => `${upstream} \\times \\left(${localTex(args)}\\right)`,
  },
  plain: {
    forward: ({ inputs }) => `cross_entropy(${inputs[0]}, ${inputs[1]})`,
    local: (_, args) => localPlain(args),
    backward: (_, upstream, args) => `${upstream} × (${localPlain(args)})`,
  },
  code: {
    numpy: {
      forward: (args) => `cross_entropy(${args.inputs[0]}, ${targetNumpy(args)})`,
      backward: (_, upstream, args) => {
        const t = targetNumpy(args)
        return `${upstream} * np.where(${t} == 0, 0, -${t} / ${args.inputs[0]})${overRows(args.shapes[0])}`
      },
      definitions: [
        oneHotDefinition,
        {
          name: 'cross_entropy',
          lines: [
            'def cross_entropy(y, t):',
            '    N = len(y) if y.ndim == 2 else 1',
            '    hit = t != 0',
            '    return -np.sum(t[hit] * np.log(y[hit])) / N',
          ],
        },
      ],
    },
    pytorch: { forward: crossEntropyTorch, takesNumbers: false },
    layer: { parameters: ['y', 't'] },
  },
  shapeOf: ([y, t]) => {
    checkTarget(y as Shape, t as Shape)
    return []
  },
  forward: ([y, t]) => {
    const probabilities = (y as Tensor).data
    const target = targetRows((y as Tensor).shape, t as Tensor)
    let total = 0
    for (let k = 0; k < target.length; k++) {
      const weight = target[k] as number
      if (weight !== 0) total -= weight * Math.log(probabilities[k] as number)
    }
    return scalar(total / rowsOf((y as Tensor).shape).rows)
  },
  vjp: (_, { inputs, upstream }) => {
    const [y, t] = inputs as [Tensor, Tensor]
    const target = targetRows(y.shape, t)
    const factor = -itemOf(upstream) / rowsOf(y.shape).rows
    return generate(y.shape, (k) =>
      target[k] === 0 ? 0 : (factor * (target[k] as number)) / (y.data[k] as number),
    )
  },
  canExpand: ([y, t]) => sameShape(y as Shape, t as Shape),
  expand: (inside, [y = 0, t = 0]) => {
    const logarithms = inside.apply('log', { op: log, inputs: [y] })
    const picked = inside.apply('product', { op: timesConstant, inputs: [logarithms, t] })
    const total = inside.apply('sum', { op: sum, inputs: [picked] })
    const { rows } = rowsOf(inside.shapeAt(y))
    return { op: multiply, inputs: [total, inside.number('factor', -1 / rows)] }
  },
  entry: {
    backward: (_, at, { inputs: [y, t] }) => {
      const target = targetEntry(at, (y as Tensor).shape, t as Tensor)
      return [
        {
          terms: [[readUpstream(0), readInput(1, target.at), readInput(0, at)]],
          write: ([upstream, word = '', probability]) =>
            `${factorTex(upstream ?? '')} \\times \\left(-\\frac{${target.write(word)}}{${probability}}\\right)`,
          value: ([upstream = 0, word = 0, probability = 0]) =>
            target.value(word) === 0 ? 0 : (-upstream * target.value(word)) / probability,
          divisor: rowsOf((y as Tensor).shape).rows,
        },
      ]
    },
  },
}
