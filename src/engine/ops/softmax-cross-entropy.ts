import { factorTex, readInput, readUpstream } from '../entry'
import type { Arguments } from '../notation'
import type { OpDef } from '../op'
import type { CodeArguments } from '../op-code'
import {
  checkTarget,
  isIndexed,
  largestOf,
  rowsOf,
  targetEntry,
  targetPlain,
  targetRows,
  targetTex,
} from '../rows'
import { oneHotDefinition, targetNumpy } from '../rows-code'
import { generate, itemOf, type Shape, scalar, type Tensor } from '../tensor'
import { crossEntropy } from './cross-entropy'
import { softmax, softmaxDefinition, softmaxOf } from './softmax'
import { softmaxWithLossDefinition, softmaxWithLossLayer } from './softmax-with-loss-code'

/** −log softmax of each score: log Σ exp − score, with the largest score taken off both first, so that large scores keep their digits. */
function negativeLogSoftmax(scores: Float64Array): Float64Array {
  const largest = largestOf(scores)
  const normaliser = Math.log(scores.reduce((total, score) => total + Math.exp(score - largest), 0))
  return scores.map((score) => normaliser + (largest - score))
}

/** Σt for each row: 1 for one-hot rows and probabilities. */
function targetSums([a, t]: readonly Tensor[]): readonly number[] {
  const { shape } = a as Tensor
  const { rows, classes } = rowsOf(shape)
  const target = targetRows(shape, t as Tensor)
  return Array.from({ length: rows }, (_, row) =>
    target.subarray(row * classes, (row + 1) * classes).reduce((sum, weight) => sum + weight, 0),
  )
}

/** y·Σt: what t is taken from. */
function weightedSoftmax(inputs: readonly Tensor[]): Tensor {
  const y = softmaxOf(inputs[0] as Tensor)
  const sums = targetSums(inputs)
  const { classes } = rowsOf(y.shape)
  return generate(y.shape, (k) => (y.data[k] as number) * (sums[Math.floor(k / classes)] as number))
}

const weightedSymbol = (inputs: readonly Tensor[]): string =>
  targetSums(inputs).every((sum) => sum === 1) ? 'y' : 'y \\Sigma t'

function localTex(args: Arguments): string {
  const difference = `${args.extra} - ${targetTex(args)}`
  const [shape = []] = args.shapes
  return shape.length === 2 ? `\\frac{${difference}}{${shape[0]}}` : `\\left(${difference}\\right)`
}

function localPlain(args: Arguments): string {
  const [shape = []] = args.shapes
  return `(${args.extra} − ${targetPlain(args)})${shape.length === 2 ? ` / ${shape[0]}` : ''}`
}

function gradientNumpy(_: number, upstream: string, args: CodeArguments): string {
  const t = targetNumpy(args)
  const isSoftmax = targetSums(args.values).every((sum) => sum === 1)
  const y = `softmax(${args.inputs[0]})${isSoftmax ? '' : ` * np.sum(${t}, axis=-1, keepdims=True)`}`
  const [shape = []] = args.shapes
  return `${upstream} * (${y} - ${t})${shape.length === 2 ? ` / ${shape[0]}` : ''}`
}

/** Softmax and cross-entropy in one, by log-sum-exp; gradient (y·Σt − t)/N over the N rows; t is a constant. */
export const softmaxCrossEntropy: OpDef = {
  name: 'softmax_cross_entropy',
  arity: 2,
  look: 'box',
  glyph: '\\text{Softmax-with-Loss}',
  title: { en: 'softmax-with-loss layer', ko: 'Softmax-with-Loss 계층' },
  rule: {
    en: 'Softmax with loss sends back the prediction minus the target, y − t, divided by the number of rows.',
    ko: 'Softmax-with-Loss 계층은 출력에서 정답을 뺀 y − t를 행의 수로 나누어 보냅니다.',
  },
  remembers: [
    { kind: 'extra', symbol: weightedSymbol, value: weightedSoftmax },
    { kind: 'input', operand: 1 },
  ],
  constantOperands: [1],
  tex: {
    forward: (args) =>
      `\\operatorname{CE}\\left(\\operatorname{softmax}\\left(${args.inputs[0]}\\right), ${targetTex(args)}\\right)`,
    local: (_, args) => localTex(args),
    backward: (_, upstream, args) => `${upstream} \\times ${localTex(args)}`,
  },
  plain: {
    forward: ({ inputs }) => `cross_entropy(softmax(${inputs[0]}), ${inputs[1]})`,
    local: (_, args) => localPlain(args),
    backward: (_, upstream, args) => `${upstream} × ${localPlain(args)}`,
  },
  code: {
    numpy: {
      forward: (args) => `softmax_cross_entropy(${args.inputs[0]}, ${targetNumpy(args)})`,
      backward: gradientNumpy,
      definitions: [softmaxDefinition, oneHotDefinition, softmaxWithLossDefinition],
    },
    pytorch: {
      forward: (args) =>
        `torch.nn.functional.cross_entropy(${args.inputs[0]}, ${args.inputs[1]}${isIndexed(args) ? '.long()' : ''})`,
      takesNumbers: false,
    },
    layer: { name: 'SoftmaxWithLoss', lines: softmaxWithLossLayer },
  },
  shapeOf: ([a, t]) => {
    checkTarget(a as Shape, t as Shape)
    return []
  },
  forward: ([a, t]) => {
    const { shape, data } = a as Tensor
    const { rows, classes } = rowsOf(shape)
    const target = targetRows(shape, t as Tensor)
    let total = 0
    for (let row = 0; row < rows; row++) {
      const losses = negativeLogSoftmax(data.subarray(row * classes, (row + 1) * classes))
      for (let k = 0; k < classes; k++) {
        const weight = target[row * classes + k] as number
        if (weight !== 0) total += weight * (losses[k] as number)
      }
    }
    return scalar(total / rows)
  },
  vjp: (_, { inputs, upstream }) => {
    const [a, t] = inputs as [Tensor, Tensor]
    const target = targetRows(a.shape, t)
    const y = weightedSoftmax(inputs).data
    const factor = itemOf(upstream) / rowsOf(a.shape).rows
    return generate(a.shape, (k) => factor * ((y[k] as number) - (target[k] as number)))
  },
  expand: (inside, [a = 0, t = 0]) => ({
    op: crossEntropy,
    inputs: [inside.apply('softmax', { op: softmax, inputs: [a] }), t],
  }),
  entry: {
    backward: (_, at, { inputs: [a, t] }) => {
      const target = targetEntry(at, (a as Tensor).shape, t as Tensor)
      return [
        {
          terms: [[readUpstream(0), { of: 'extra', at }, readInput(1, target.at)]],
          write: ([upstream, y, word = '']) =>
            `${factorTex(upstream ?? '')} \\times \\left(${y} - ${target.write(word)}\\right)`,
          value: ([upstream = 0, y = 0, word = 0]) => upstream * (y - target.value(word)),
          divisor: rowsOf((a as Tensor).shape).rows,
        },
      ]
    },
  },
}
