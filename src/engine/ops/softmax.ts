import { readInput, readUpstream, upTo } from '../entry'
import { apply, call, difference, equalTo, letter, product, quotient } from '../formula/build'
import type { Definition } from '../formula/definition'
import type { ArrayFunction, Formula } from '../formula/formula'
import { exponential } from '../formula/functions'
import type { OpDef } from '../op'
import { sumOver } from '../reduce-formulas'
import { checkHasRows, largestOf, rowsOf } from '../rows'
import { entryAt, type Shape, type Tensor } from '../tensor'
import { divide } from './divide'
import { exp } from './exp'
import { max } from './max'
import { subtract } from './subtract'
import { sum } from './sum'

/** exp(a) divided by its sum, along the last axis, with the row's maximum subtracted first. */
export function softmaxOf(a: Tensor): Tensor {
  const { rows, classes } = rowsOf(a.shape)
  const data = new Float64Array(a.data.length)
  for (let row = 0; row < rows; row++) {
    const scores = a.data.subarray(row * classes, (row + 1) * classes)
    const largest = largestOf(scores)
    const powers = scores.map((score) => Math.exp(score - largest))
    const total = powers.reduce((sum, power) => sum + power, 0)
    data.set(
      powers.map((power) => power / total),
      row * classes,
    )
  }
  return { shape: a.shape, data }
}

/** The name of softmax in formulas. */
export const softmaxWords = { tex: '\\operatorname{softmax}', plain: 'softmax' }

const softmaxFunction: ArrayFunction<1> = { name: softmaxWords, value: ([a]) => softmaxOf(a) }

/**
 * The largest score of a row, subtracted so that nothing overflows; softmax does not change with it, so it
 * counts as a constant.
 */
const constantMaximum: OpDef<1> = { ...max, constantOperands: [0], remembers: [] }
/** Row by row, with the row's maximum subtracted first. */
export const softmaxDefinition: Definition = {
  name: 'softmax',
  lines: [
    'def softmax(a):',
    '    u = np.exp(a - np.max(a, axis=-1, keepdims=True))',
    '    return u / np.sum(u, axis=-1, keepdims=True)',
  ],
}

export const softmax: OpDef<1> = {
  name: 'softmax',
  arity: 1,
  look: 'box',
  glyph: { tex: '\\text{Softmax}', plain: 'Softmax' },
  title: { en: 'softmax layer', ko: '소프트맥스 계층' },
  rule: {
    en: 'In a softmax every score moves every output: each score gets y times (its own upstream gradient minus the y-weighted average of all).',
    ko: '소프트맥스에서는 점수 하나가 모든 출력을 바꿉니다. 점수마다 y × (자기 상류 기울기 − 상류 기울기의 y 가중평균)을 받습니다.',
  },
  call: { names: ['softmax'], operands: ['a'] },
  remembers: [{ kind: 'output' }],
  constantOperands: [],
  formulas: {
    forward: ({ inputs: [a] }) => call(softmaxFunction, a),
    entry: (_, { output, shapes: [shape] }) => {
      const sample = shape.length === 2 ? ['n'] : []
      const [above, below] = [
        [...sample, 'j'],
        [...sample, 'k'],
      ]
      const own = equalTo(letter('j'), letter('k'))
      return { above, below, is: product(output(above), difference(own, output(below))) }
    },
    backward: (_, upstream, { output, shapes: [shape] }) => {
      const along = shape.length === 1 ? {} : { axis: 1, keepdims: true }
      const average = call(sumOver(shape, along), product(upstream, output))
      return product(output, difference(upstream, average))
    },
  },
  code: {
    numpy: {
      forward: ({ inputs }) => `softmax(${inputs[0]})`,
      backward: (_, upstream, { output }) =>
        `${output} * (${upstream} - np.sum(${upstream} * ${output}, axis=-1, keepdims=True))`,
      definitions: [softmaxDefinition],
    },
    pytorch: { forward: ({ inputs }) => `torch.softmax(${inputs[0]}, dim=-1)`, takesNumbers: false },
  },
  shapeOf: ([a]) => {
    checkHasRows('softmax', a)
    return a
  },
  forward: ([a]) => softmaxOf(a),
  vjp: (_, { output: y, upstream: g }) => {
    const { rows, classes } = rowsOf(y.shape)
    const data = new Float64Array(y.data.length)
    for (let row = 0; row < rows; row++) {
      const [start, end] = [row * classes, (row + 1) * classes]
      let average = 0
      for (let k = start; k < end; k++) average += entryAt(g.data, k) * entryAt(y.data, k)
      for (let k = start; k < end; k++) data[k] = entryAt(y.data, k) * (entryAt(g.data, k) - average)
    }
    return { shape: y.shape, data }
  },
  expand: (inside, [a]) => {
    const along = { axis: inside.shapeAt(a).length - 1, keepdims: true }
    const largest = inside.apply('max', { op: constantMaximum, inputs: [a], options: along })
    const shifted = inside.apply('shifted', { op: subtract, inputs: [a, largest] })
    const powers = inside.apply('exp', { op: exp, inputs: [shifted] })
    return {
      op: divide,
      inputs: [powers, inside.apply('sum', { op: sum, inputs: [powers], options: along })],
    }
  },
  entry: {
    forward: (at, { output }) => [
      {
        terms: [rowAround(at, output.shape).map((k) => readInput(0, k))],
        write: (scores) => {
          const powers = scores.map((score) => apply(exponential, score))
          return quotient(powers[at % powers.length] as Formula, { kind: 'series', terms: powers })
        },
      },
    ],
    backward: (_, at, { output }) => {
      const row = rowAround(at, output.shape)
      const own = at % row.length
      return [
        {
          terms: [[...row.map(readUpstream), ...row.map((k) => ({ of: 'output', at: k }) as const)]],
          write: (reads) => {
            const [upstream, y] = [reads.slice(0, row.length), reads.slice(row.length)]
            const terms = upstream.map((g, k) => product(g, y[k] as Formula))
            const average: Formula = { kind: 'series', terms }
            return product(y[own] as Formula, difference(upstream[own] as Formula, average))
          },
        },
      ]
    },
  },
}

/** The positions of the row that an entry is in. */
function rowAround(at: number, shape: Shape): readonly number[] {
  const { classes } = rowsOf(shape)
  const start = Math.floor(at / classes) * classes
  return upTo(classes).map((k) => start + k)
}
