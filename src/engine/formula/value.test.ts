import { describe, expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import { fromNested, full, itemOf, type Shape, scalar, type Tensor, toNested } from '../tensor'
import {
  apply,
  call,
  column,
  difference,
  entry,
  equalTo,
  extra,
  group,
  indicator,
  input,
  larger,
  largestIn,
  letter,
  matrix,
  multiple,
  named,
  negative,
  number,
  numbers,
  output,
  power,
  product,
  productOf,
  quotient,
  row,
  smaller,
  sum,
  sumOf,
  tied,
  total,
  transpose,
  unknown,
} from './build'
import type { Formula, Index, Quantity } from './formula'
import { exponential } from './functions'
import { rangeOf } from './range-of'
import { sumOfAll } from './read/functions'
import type { Scope } from './scope'
import { evaluate } from './value'

const arrays: Readonly<Record<string, Nested>> = {
  x: 3,
  v: [1, 2, 4],
  W: [
    [1, 3, 5],
    [2, 4, 6],
  ],
}
const shapes: Readonly<Record<string, Shape>> = { x: [], v: [3], W: [2, 3] }

/** ∂of/∂id is 10 · (entry above) + (entry below), both counted from 0. */
const scope: Scope = {
  read: ({ role, id }) => (role === 'value' ? fromNested(arrays[id] ?? Number.NaN) : scalar(-1)),
  slope: (_, above, below) => 10 * above + below,
  shapeOf: (id) => shapes[id] ?? [],
  letters: new Map([
    ['i', 2],
    ['k', 3],
  ]),
  number: (value) => value,
}

const valueOfFormula = (formula: Formula, changed: Partial<Scope> = {}): Nested =>
  toNested(evaluate(formula, { ...scope, ...changed }))

const value = (id: string, at?: readonly Index[]): Formula => ({
  kind: 'symbol',
  of: { role: 'value', id },
  shape: shapes[id] ?? [],
  ...(at && { at }),
})
const [x, v, W] = [value('x'), value('v'), value('W')]
const list = (...values: readonly number[]): Formula => numbers(fromNested(values))

describe('evaluate: numbers', () => {
  it.each([
    ['a number', number(2.5), 2.5],
    ['a sum', sum(x, number(2)), 5],
    ['a difference', difference(x, number(2)), 1],
    ['a product', product(x, number(2)), 6],
    ['a quotient', quotient(x, number(2)), 1.5],
    ['a power', power(x, number(2)), 9],
    ['a negative', negative(x), -3],
    ['the larger', larger(x, number(2)), 3],
    ['the smaller', smaller(x, number(2)), 2],
    ['what is equal', equalTo(x, number(3)), 1],
    ['what is not', equalTo(x, number(2)), 0],
    ['a letter', letter('k'), 3],
    ['parentheses', group(sum(x, number(1))), 4],
    ['a word', named(x, { en: 'local', ko: '국소적' }), 3],
    ['a number that is tied', tied({ role: 'value', id: 'W' }, number(7)), 7],
    ['what is left out', { kind: 'omitted', of: number(5) }, 5],
    ['a function', apply(exponential, number(0)), 1],
    ['a series', { kind: 'series', terms: [1, 2, 3].map(number) }, 6],
    ['several terms', sumOf([x, x, number(1)]), 7],
    ['several factors', productOf([x, x, number(2)]), 18],
    ['the largest of several', largestIn([number(1), x, number(2)]), 3],
  ] satisfies [string, Formula, number][])('%s', (_, formula, expected) => {
    expect(valueOfFormula(formula)).toBe(expected)
  })

  it('an indicator is 1, 0, or the given value if both sides are equal', () => {
    const at = (a: number, b: number): Nested => valueOfFormula(indicator(number(a), number(b), 0.5))
    expect([at(2, 1), at(1, 2), at(1, 1)]).toEqual([1, 0, 0.5])
    expect(at(Number.NaN, 1)).toBeNaN()
  })

  it('a multiple is 0 if its left side is, even if its right side is not finite', () => {
    const infinite = number(Number.POSITIVE_INFINITY)
    expect(valueOfFormula(multiple(number(0), infinite))).toBe(0)
    expect(valueOfFormula(product(number(0), infinite))).toBeNaN()
  })
})

describe('evaluate: arrays', () => {
  it('broadcasts', () => {
    expect(valueOfFormula(sum(v, number(1)))).toEqual([2, 3, 5])
    expect(valueOfFormula(product(W, v))).toEqual([
      [1, 6, 20],
      [2, 8, 24],
    ])
    expect(valueOfFormula(indicator(v, number(1), 0))).toEqual([0, 1, 1])
  })

  it('transposes a matrix, and turns a vector into a column or a row', () => {
    expect(valueOfFormula(transpose(W))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    expect(valueOfFormula(column(v))).toEqual([[1], [2], [4]])
    expect(valueOfFormula(row(v))).toEqual([[1, 2, 4]])
  })

  it('takes an entry, or a row', () => {
    expect(valueOfFormula(value('W', [2, 1]))).toBe(2)
    expect(valueOfFormula(value('W', ['i', 'k']))).toBe(6)
    expect(valueOfFormula(value('W', ['i']))).toEqual([2, 4, 6])
    expect(valueOfFormula(entry(transpose(W), [1]))).toEqual([1, 2])
    expect(() => valueOfFormula(value('v', [4]))).toThrow(RangeError)
    expect(() => valueOfFormula(value('v', ['m']))).toThrow('the letter m has no value')
  })

  // By hand: (1, 2) · ((1, 3, 5), (2, 4, 6)) = (5, 11, 17).
  it('multiplies matrices and vectors', () => {
    expect(valueOfFormula(matrix(list(1, 2), W))).toEqual([5, 11, 17])
    expect(valueOfFormula(matrix(W, v))).toEqual([1 + 6 + 20, 2 + 8 + 24])
    expect(valueOfFormula(matrix(v, v))).toBe(1 + 4 + 16)
    expect(valueOfFormula(matrix(W, transpose(W)))).toEqual([
      [35, 44],
      [44, 56],
    ])
    expect(valueOfFormula(matrix(number(2), v))).toEqual([2, 4, 8])
  })

  it('multiplies a column by a row', () => {
    expect(valueOfFormula(matrix(column(list(1, 2)), row(v)))).toEqual([
      [1, 2, 4],
      [2, 4, 8],
    ])
    expect(valueOfFormula(matrix(column(list(1, 2)), v))).toEqual([
      [1, 2, 4],
      [2, 4, 8],
    ])
  })

  it('calls functions of whole arrays', () => {
    const onehot = {
      name: { tex: '\\operatorname{onehot}', plain: 'onehot' },
      value: ([t]: readonly [Tensor]) => {
        const rows = full([3], 0)
        rows.data[itemOf(t)] = 1
        return rows
      },
      rank: 1,
    }
    expect(valueOfFormula(call(sumOfAll, W))).toBe(21)
    expect(valueOfFormula(difference(v, call(onehot, number(2))))).toEqual([1, 2, 3])
  })
})

describe('evaluate: Σ', () => {
  it('runs over the length of the axis that its letter indexes', () => {
    expect(valueOfFormula(total(['j'], value('v', ['j'])))).toBe(7)
    expect(valueOfFormula(total(['j'], product(value('W', ['i', 'j']), value('v', ['j']))))).toBe(2 + 8 + 24)
    expect(valueOfFormula(total(['n', 'j'], value('W', ['n', 'j'])))).toBe(21)
  })

  it('runs from the first number to the last that are written', () => {
    expect(valueOfFormula(total([{ letter: 'n', range: [1, 4] }], letter('n')))).toBe(10)
    expect(valueOfFormula(total([{ letter: 'j', range: [2, 3] }], value('v', ['j'])))).toBe(6)
  })

  it('leaves out the term at a given letter', () => {
    const others: Formula = { kind: 'total', over: [{ letter: 'j' }], except: 'k', of: value('v', ['j']) }
    expect(valueOfFormula(others)).toBe(3) // 1 + 2, without v_3 = 4
  })

  it('adds up rows', () => {
    expect(valueOfFormula(total(['n'], entry(W, ['n'])))).toEqual([3, 7, 11])
  })

  it('is the formula itself without letters', () => {
    expect(total([], x)).toBe(x)
  })
})

describe('rangeOf', () => {
  const slope: Quantity = { role: 'derivative', id: 'v', of: 'W' }

  it('finds the axis in values, ties, entries and on both sides of a derivative', () => {
    expect(rangeOf('j', [value('W', ['n', 'j'])], scope)).toBe(3)
    expect(rangeOf('n', [tied({ role: 'value', id: 'W' }, x, ['n', 'j'])], scope)).toBe(2)
    expect(rangeOf('n', [entry(W, ['n'])], scope)).toBe(2)
    const derivative: Formula = { kind: 'symbol', of: slope, shape: [], at: ['n', 'j'], below: ['k'] }
    expect(['n', 'j', 'k'].map((name) => rangeOf(name, [derivative], scope))).toEqual([2, 3, 3])
  })

  it('throws if the letter occurs nowhere', () => {
    expect(() => rangeOf('m', [x, value('v', ['j'])], scope)).toThrow('nothing gives the range of m')
  })
})

describe('evaluate: derivatives', () => {
  const derivative = (of: string, id: string): Quantity => ({
    role: 'derivative',
    id,
    of,
    edge: `${id}->${of}`,
  })

  it('reads the derivative of one entry with respect to another by their flat positions', () => {
    const symbol: Formula = { kind: 'symbol', of: derivative('W', 'v'), shape: [], at: [2, 1], below: [3] }
    expect(valueOfFormula(symbol)).toBe(10 * 3 + 2) // the fourth entry of W, the third of v
  })

  it('has a row for each entry above, a column for each below', () => {
    const jacobian = (below: Shape, above: Shape): Formula => ({
      kind: 'symbol',
      of: derivative('y', 'x'),
      shape: [],
      between: [below, above],
    })
    const matrixOf = [
      [0, 1, 2],
      [10, 11, 12],
    ]
    expect(valueOfFormula(jacobian([3], [2]))).toEqual(matrixOf)
    expect(valueOfFormula(jacobian([3], []))).toEqual([0, 1, 2])
    // an upstream gradient of shape (1, 2) is flattened: (1, −1) · J
    expect(valueOfFormula(matrix(numbers(fromNested([[1, -1]])), jacobian([3], [2])))).toEqual([
      -10, -10, -10,
    ])
    expect(valueOfFormula(matrix(jacobian([2], []), jacobian([3], [2])))).toEqual([10, 11, 12])
  })
})

describe('evaluate: the numbers as shown', () => {
  const seen = { number: (number: number) => Math.round(number) }

  it('are what numbers, entries and small arrays are computed from', () => {
    expect(valueOfFormula(product(number(1.4), list(1.6, 2.2)), seen)).toEqual([2, 2])
    expect(valueOfFormula(value('v', [2]), { ...seen, read: () => fromNested([0.4, 1.6, 0]) })).toBe(2)
  })
})

it.each([input(0), output, extra, unknown])('%o has no value', (formula) => {
  expect(() => evaluate(formula, scope)).toThrow('has no value')
})
