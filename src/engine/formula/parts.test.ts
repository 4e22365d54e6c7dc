import { describe, expect, it } from 'vitest'
import { fromNested } from '../tensor'
import {
  apply,
  call,
  column,
  difference,
  entry,
  equalTo,
  group,
  indicator,
  input,
  letter,
  matrix,
  named,
  negative,
  number,
  numbers,
  output,
  power,
  product,
  quotient,
  row,
  sum,
  tied,
  total,
  transpose,
  unknown,
} from './build'
import type { Formula } from './formula'
import { exponential } from './functions'
import { allParts, contains, partsOf, withParts } from './parts'
import { sumOfAll } from './read/functions'

const x: Formula = { kind: 'symbol', of: { role: 'value', id: 'x' }, shape: [] }
const two = number(2)

const cases: readonly (readonly [Formula, number])[] = [
  ...[two, numbers(fromNested([1])), x, letter('k'), input(0), output, unknown].map(
    (leaf) => [leaf, 0] as const,
  ),
  ...[negative(x), transpose(x), column(x), row(x), group(x), entry(x, [1]), apply(exponential, x)].map(
    (one) => [one, 1] as const,
  ),
  [tied({ role: 'value', id: 'x' }, x), 1],
  [named(x, { en: 'local', ko: '국소적' }), 1],
  [total(['k'], x), 1],
  [{ kind: 'omitted', of: x }, 1],
  ...[sum, difference, product, quotient, power, matrix, equalTo].map((pair) => [pair(x, two), 2] as const),
  [indicator(x, two, 0), 2],
  [call(sumOfAll, x, two), 2],
  [{ kind: 'series', terms: [x, two, x] }, 3],
]

describe('the parts of a formula', () => {
  it.each(cases.map(([formula, count]) => ({ kind: formula.kind, formula, count })))(
    'of kind $kind are $count',
    ({ formula, count }) => {
      expect(partsOf(formula)).toHaveLength(count)
      expect(withParts(formula, (part) => part)).toEqual(formula)
      const changed = withParts(formula, () => two)
      expect(partsOf(changed)).toEqual(Array.from({ length: count }, () => two))
      expect(changed.kind).toBe(formula.kind)
    },
  )

  it('are found at any depth', () => {
    const deep = sum(negative(product(x, two)), x)
    expect(allParts(deep).map(({ kind }) => kind)).toEqual([
      'sum',
      'negative',
      'product',
      'symbol',
      'number',
      'symbol',
    ])
    expect(contains(deep, (part) => part === two)).toBe(true)
    expect(contains(deep, ({ kind }) => kind === 'quotient')).toBe(false)
  })
})
