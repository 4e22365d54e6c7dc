import { type EntrySum, readInput, readUpstream, upTo } from '../entry'
import { apply, call, multiple, negative, number, product, quotient } from '../formula/build'
import type { Formula, ProductSign } from '../formula/formula'
import { logarithm } from '../formula/functions'
import type { OpDef } from '../op'
import type { CodeArguments } from '../op-code'
import { sumOver } from '../reduce-formulas'
import {
  checkTarget,
  isIndexed,
  rowsOf,
  targetEntry,
  targetEntryFormula,
  targetFormula,
  targetRows,
} from '../rows'
import { oneHotDefinition, targetNumpy } from '../rows-code'
import { entryAt, itemOf, type Shape, sameShape, scalar, type Tensor, zipTensors } from '../tensor'
import { log } from './log'
import { multiply } from './multiply'
import { sum } from './sum'

const overRows = (shape: Shape): string => (shape.length === 2 ? ` / ${shape[0]}` : '')

/** A term divided by the N rows of y, or unchanged for a single row. */
const perRow = (shape: Shape, term: Formula, sign?: ProductSign): Formula =>
  shape.length === 2 ? product(quotient(number(1), number(rowsOf(shape).rows)), term, sign) : term

/** The loss of a single sample: what its classes of a target other than 0 add to it. */
function ofSample(y: Tensor, t: Tensor): readonly EntrySum[] {
  if (y.shape.length > 1 || !sameShape(y.shape, t.shape)) return []
  const counted = upTo(t.data.length).filter((k) => entryAt(t.data, k) !== 0)
  if (counted.length === 0) return []
  return [
    {
      terms: counted.map((k) => [readInput(1, k), readInput(0, k)]),
      write: ([target, probability]) =>
        negative(multiple(target as Formula, apply(logarithm, probability as Formula))),
    },
  ]
}

/** A product whose second factor, the target, gets no gradient. */
const timesConstant: OpDef = { ...multiply, constantOperands: [1] }

function crossEntropyTorch(args: CodeArguments<2>): string {
  const [y, t] = args.inputs
  return isIndexed(args.shapes)
    ? `torch.nn.functional.nll_loss(torch.log(${y}), ${t}.long())`
    : `-torch.xlogy(${t}, ${y}).sum()${overRows(args.shapes[0])}`
}

/** −Σ t·log(y) / N over the N rows of y; a term with t = 0 counts 0; t is a constant. */
export const crossEntropy: OpDef<2> = {
  name: 'cross_entropy',
  arity: 2,
  look: 'box',
  glyph: { tex: '\\text{Cross-entropy}', plain: 'Cross-entropy' },
  title: { en: 'cross-entropy layer', ko: '교차 엔트로피 오차 계층' },
  rule: {
    en: 'The cross-entropy multiplies the upstream gradient by −(target ÷ probability) ÷ N for each probability, N being the number of rows.',
    ko: '교차 엔트로피 오차는 확률마다 상류 기울기에 −(정답 ÷ 확률) ÷ N을 곱해 보냅니다. N은 행의 수입니다.',
  },
  sampleRules: {
    isSample: ([y]) => y.length === 1,
    rule: {
      en: 'The cross-entropy multiplies the upstream gradient by −(target ÷ probability) for each probability.',
      ko: '교차 엔트로피 오차는 확률마다 상류 기울기에 −(정답 ÷ 확률)을 곱해 보냅니다.',
    },
  },
  call: { names: ['cross_entropy'], operands: ['y', 't'] },
  domain: { ranges: [{ least: 0.2 }, {}] },
  special: {
    pole: {
      en: 'The loss grows without bound as the probability of a class that counts comes near 0.',
      ko: '정답 클래스의 확률이 0에 가까워지면 손실은 한없이 커집니다.',
    },
    fromPoles: ([y, t]) => {
      const target = targetRows(y.shape, t)
      return scalar(Math.min(...y.data.filter((_, k) => entryAt(target, k) !== 0)))
    },
  },
  remembers: [
    { kind: 'input', operand: 0 },
    { kind: 'input', operand: 1 },
  ],
  constantOperands: [1],
  formulas: {
    forward: (args) => {
      const [shape] = args.shapes
      const logarithms = apply(logarithm, args.inputs[0])
      const terms = call(sumOver(shape, {}), multiple(targetFormula(args), logarithms))
      return negative(perRow(shape, terms, ''))
    },
    entry: (_, args) => {
      const [shape] = args.shapes
      const at = shape.length === 2 ? ['n', 'j'] : ['j']
      const quotients = quotient(targetEntryFormula(args, at), args.input(0, at))
      return { above: [], below: at, is: negative(perRow(shape, quotients, '')) }
    },
    backward: (_, upstream, args) =>
      product(upstream, negative(perRow(args.shapes[0], quotient(targetFormula(args), args.inputs[0]), ''))),
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
    checkTarget(y, t)
    return []
  },
  forward: ([y, t]) => {
    const target = targetRows(y.shape, t)
    let total = 0
    for (let k = 0; k < target.length; k++) {
      const weight = entryAt(target, k)
      if (weight !== 0) total -= weight * Math.log(entryAt(y.data, k))
    }
    return scalar(total / rowsOf(y.shape).rows)
  },
  vjp: (_, { inputs: [y, t], upstream }) => {
    const target = { shape: y.shape, data: targetRows(y.shape, t) }
    const factor = -itemOf(upstream) / rowsOf(y.shape).rows
    return zipTensors(target, y, (weight, entry) => (weight === 0 ? 0 : (factor * weight) / entry))
  },
  canExpand: ([y, t]) => sameShape(y, t),
  expand: (inside, [y, t]) => {
    const logarithms = inside.apply('log', { op: log, inputs: [y] })
    const picked = inside.apply('product', { op: timesConstant, inputs: [logarithms, t] })
    const total = inside.apply('sum', { op: sum, inputs: [picked] })
    const { rows } = rowsOf(inside.shapeAt(y))
    return { op: multiply, inputs: [total, inside.number('factor', -1 / rows)] }
  },
  entry: {
    forward: (_, { inputs: [y, t] }) => ofSample(y, t),
    backward: (_, at, { inputs: [y, t] }) => {
      const target = targetEntry(at, y.shape, t)
      return [
        {
          terms: [[readUpstream(0), readInput(1, target.at), readInput(0, at)]],
          write: ([upstream, word, probability]) =>
            product(
              upstream as Formula,
              negative(quotient(target.write(word as Formula), probability as Formula)),
            ),
          divisor: rowsOf(y.shape).rows,
        },
      ]
    },
  },
}
