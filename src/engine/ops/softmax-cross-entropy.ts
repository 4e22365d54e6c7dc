import type { OpDef } from '../op'
import { checkTarget, rowsOf, targetRows } from '../rows'
import { generate, itemOf, type Shape, scalar, type Tensor } from '../tensor'
import { softmaxOf } from './softmax'

/** log Σ exp(score) with the largest score taken off first, so that it does not overflow. */
function logSumExp(scores: Float64Array): number {
  const largest = Math.max(...scores)
  return largest + Math.log(scores.reduce((total, score) => total + Math.exp(score - largest), 0))
}

const rowFraction = (above: string, shape: Shape | undefined): string =>
  shape?.length === 2 ? `\\frac{${above}}{${shape[0]}}` : `\\left(${above}\\right)`

const overRows = (shape: Shape | undefined): string => (shape?.length === 2 ? ` / ${shape[0]}` : '')

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
    { kind: 'extra', symbol: 'y', value: ([a]) => softmaxOf(a as Tensor) },
    { kind: 'input', operand: 1 },
  ],
  constantOperands: [1],
  tex: {
    forward: ({ inputs }) =>
      `\\operatorname{CE}\\left(\\operatorname{softmax}\\left(${inputs[0]}\\right), ${inputs[1]}\\right)`,
    local: (_, { inputs, extra, shapes }) => rowFraction(`${extra} - ${inputs[1]}`, shapes[0]),
    backward: (_, upstream, { inputs, extra, shapes }) =>
      `${upstream} \\times ${rowFraction(`${extra} - ${inputs[1]}`, shapes[0])}`,
  },
  plain: {
    forward: ({ inputs }) => `cross_entropy(softmax(${inputs[0]}), ${inputs[1]})`,
    local: (_, { inputs, extra, shapes }) => `(${extra} − ${inputs[1]})${overRows(shapes[0])}`,
    backward: (_, upstream, { inputs, extra, shapes }) =>
      `${upstream} × (${extra} − ${inputs[1]})${overRows(shapes[0])}`,
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
      const scores = data.subarray(row * classes, (row + 1) * classes)
      const normaliser = logSumExp(scores)
      for (let k = 0; k < classes; k++) {
        const weight = target[row * classes + k] as number
        if (weight !== 0) total += weight * (normaliser - (scores[k] as number))
      }
    }
    return scalar(total / rows)
  },
  vjp: (_, { inputs, upstream }) => {
    const [a, t] = inputs as [Tensor, Tensor]
    const { rows, classes } = rowsOf(a.shape)
    const target = targetRows(a.shape, t)
    const y = softmaxOf(a).data
    const weights = Float64Array.from({ length: rows }, (_, row) =>
      target.subarray(row * classes, (row + 1) * classes).reduce((sum, weight) => sum + weight, 0),
    )
    const factor = itemOf(upstream) / rows
    return generate(
      a.shape,
      (k) =>
        factor * ((y[k] as number) * (weights[Math.floor(k / classes)] as number) - (target[k] as number)),
    )
  },
}
