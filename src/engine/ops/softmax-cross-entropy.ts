import { readInput, readUpstream } from '../entry'
import { call, difference, number, product, quotient } from '../formula/build'
import type { ArrayFunction, Formula } from '../formula/formula'
import type { Words } from '../formula/words'
import type { OpDef } from '../op'
import type { CodeArguments } from '../op-code'
import {
  checkTarget,
  isIndexed,
  largestOf,
  rowSums,
  rowsOf,
  targetEntry,
  targetEntryFormula,
  targetFormula,
  targetRows,
} from '../rows'
import { oneHotDefinition, targetNumpy } from '../rows-code'
import { entryAt, generate, itemOf, type Shape, scalar, type Tensor, zipTensors } from '../tensor'
import { crossEntropy } from './cross-entropy'
import { softmax, softmaxDefinition, softmaxOf, softmaxWords } from './softmax'
import { softmaxWithLossDefinition, softmaxWithLossLayer } from './softmax-with-loss-code'

type ScoresAndTarget = readonly [Tensor, Tensor]

/**
 * −log softmax of each score: log Σ exp − score, with the largest score subtracted from both first, so that
 * large scores keep their precision.
 */
function negativeLogSoftmax(scores: Float64Array): Float64Array {
  const largest = largestOf(scores)
  const normaliser = Math.log(scores.reduce((total, score) => total + Math.exp(score - largest), 0))
  return scores.map((score) => normaliser + (largest - score))
}

/** Σt for each row: 1 for one-hot rows and probabilities. */
const targetSums = ([{ shape }, t]: ScoresAndTarget): Float64Array =>
  rowSums(targetRows(shape, t), rowsOf(shape).classes)

/** y·Σt, from which t is subtracted. */
function weightedSoftmax(inputs: ScoresAndTarget): Tensor {
  const y = softmaxOf(inputs[0])
  const sums = targetSums(inputs)
  const { classes } = rowsOf(y.shape)
  return generate(y.shape, (k) => entryAt(y.data, k) * entryAt(sums, Math.floor(k / classes)))
}

const weightedName = (inputs: ScoresAndTarget): Words =>
  targetSums(inputs).every((sum) => sum === 1)
    ? { tex: 'y', plain: 'y' }
    : { tex: 'y \\Sigma t', plain: 'yΣt' }

/** A difference divided by the N rows of the scores, or unchanged for a single row. */
const perRow = (shape: Shape, difference: Formula): Formula =>
  shape.length === 2 ? quotient(difference, number(rowsOf(shape).rows)) : difference

/** Upstream × (y·Σt − t), not divided by the number of rows. */
export function differenceNumpy(upstream: string, args: CodeArguments<2>): string {
  const t = targetNumpy(args)
  const isSoftmax = targetSums(args.values).every((sum) => sum === 1)
  const y = `softmax(${args.inputs[0]})${isSoftmax ? '' : ` * np.sum(${t}, axis=-1, keepdims=True)`}`
  return `${upstream} * (${y} - ${t})`
}

function gradientNumpy(_: number, upstream: string, args: CodeArguments<2>): string {
  const [shape] = args.shapes
  return `${differenceNumpy(upstream, args)}${shape.length === 2 ? ` / ${shape[0]}` : ''}`
}

/** The loss of scores and targets in formulas; it is never computed from the probabilities. */
const lossFunction: ArrayFunction<2> = {
  name: { tex: '\\operatorname{CE}', plain: 'cross_entropy' },
  inside: softmaxWords,
  value: (operands) => softmaxCrossEntropy.forward(operands, {}),
  rank: 0,
}

/**
 * Softmax and cross-entropy in one, by log-sum-exp; gradient (y·Σt − t)/N over the N rows; t is a constant.
 */
export const softmaxCrossEntropy: OpDef<2> = {
  name: 'softmax_cross_entropy',
  arity: 2,
  look: 'box',
  glyph: { tex: '\\text{Softmax-with-Loss}', plain: 'Softmax-with-Loss' },
  title: { en: 'softmax-with-loss layer', ko: 'Softmax-with-Loss 계층' },
  rule: {
    en: 'Softmax with loss sends back the prediction minus the target, y − t where the targets of a row add up to 1, divided by the number of rows.',
    ko: 'Softmax-with-Loss 계층은 출력에서 정답을 뺀 값(행마다 정답의 합이 1이면 y − t)을 행의 수로 나누어 보냅니다.',
  },
  sampleRules: {
    isSample: ([a]) => a.length === 1,
    rule: {
      en: 'Softmax with loss sends back the prediction minus the target: y − t where the targets add up to 1.',
      ko: 'Softmax-with-Loss 계층은 출력에서 정답을 뺀 값, 곧 정답의 합이 1일 때 y − t를 보냅니다.',
    },
  },
  call: { names: ['softmax_cross_entropy'], operands: ['a', 't'] },
  remembers: [
    { kind: 'extra', name: weightedName, value: weightedSoftmax },
    { kind: 'input', operand: 1 },
  ],
  constantOperands: [1],
  formulas: {
    forward: (args) => call(lossFunction, args.inputs[0], targetFormula(args)),
    entry: (_, args) => {
      const [shape] = args.shapes
      const at = shape.length === 2 ? ['n', 'j'] : ['j']
      return {
        above: [],
        below: at,
        is: perRow(shape, difference(args.extra(at), targetEntryFormula(args, at))),
      }
    },
    backward: (_, upstream, args) =>
      product(upstream, perRow(args.shapes[0], difference(args.extra as Formula, targetFormula(args)))),
  },
  code: {
    numpy: {
      forward: (args) => `softmax_cross_entropy(${args.inputs[0]}, ${targetNumpy(args)})`,
      backward: gradientNumpy,
      definitions: [softmaxDefinition, oneHotDefinition, softmaxWithLossDefinition],
    },
    pytorch: {
      forward: (args) =>
        `torch.nn.functional.cross_entropy(${args.inputs[0]}, ${args.inputs[1]}${isIndexed(args.shapes) ? '.long()' : ''})`,
      takesNumbers: false,
    },
    layer: { name: 'SoftmaxWithLoss', lines: softmaxWithLossLayer },
  },
  shapeOf: ([a, t]) => {
    checkTarget(a, t)
    return []
  },
  forward: ([{ shape, data }, t]) => {
    const { rows, classes } = rowsOf(shape)
    const target = targetRows(shape, t)
    let total = 0
    for (let row = 0; row < rows; row++) {
      const scores = data.subarray(row * classes, (row + 1) * classes)
      const losses = negativeLogSoftmax(scores)
      for (let k = 0; k < classes; k++) {
        const weight = entryAt(target, row * classes + k)
        if (weight !== 0) total += weight * entryAt(losses, k)
      }
    }
    return scalar(total / rows)
  },
  vjp: (_, { inputs, upstream }) => {
    const [{ shape }, t] = inputs
    const target = { shape, data: targetRows(shape, t) }
    const factor = itemOf(upstream) / rowsOf(shape).rows
    return zipTensors(weightedSoftmax(inputs), target, (y, weight) => factor * (y - weight))
  },
  expand: (inside, [a, t]) => ({
    op: crossEntropy,
    inputs: [inside.apply('softmax', { op: softmax, inputs: [a] }), t],
  }),
  entry: {
    backward: (_, at, { inputs: [a, t] }) => {
      const target = targetEntry(at, a.shape, t)
      return [
        {
          terms: [[readUpstream(0), { of: 'extra', at }, readInput(1, target.at)]],
          write: ([upstream, y, word]) =>
            product(upstream as Formula, difference(y as Formula, target.write(word as Formula))),
          divisor: rowsOf(a.shape).rows,
        },
      ]
    },
  },
}
