import { describe, expect, it } from 'vitest'
import { fromNested } from '../tensor'
import { apply, call, indicator, named, negative, number, numbers, product, sum, tied, total } from './build'
import type { Formula } from './formula'
import { exponential, logarithm } from './functions'
import { sumOfAll } from './read/functions'
import { sameFormula } from './same-formula'

const x: Formula = { kind: 'symbol', of: { role: 'value', id: 'x' }, shape: [2] }
const y: Formula = { kind: 'symbol', of: { role: 'value', id: 'y' }, shape: [2] }

describe('sameFormula', () => {
  it.each([
    ['the same numbers', number(2), numbers(fromNested(2))],
    ['a number and one that is tied', number(2), tied({ role: 'value', id: 'x' }, number(2))],
    ['a formula and the same under a word', sum(x, y), named(sum(x, y), { en: 'local', ko: '국소적' })],
    ['ties inside', product(number(2), x), product(tied({ role: 'value', id: 'y' }, number(2)), x)],
    ['a minus sign and a negative number', negative(number(2)), number(-2)],
    ['not numbers', number(Number.NaN), number(Number.NaN)],
    ['calls', call(sumOfAll, x), call(sumOfAll, x)],
    ['functions', apply(exponential, x), apply(exponential, x)],
    ['arrays', numbers(fromNested([1, 2])), numbers(fromNested([1, 2]))],
  ])('is true of %s', (_, one, other) => {
    expect(sameFormula(one, other)).toBe(true)
    expect(sameFormula(other, one)).toBe(true)
  })

  it.each([
    ['different numbers', number(2), number(2.0001)],
    ['a number and an array of one', number(2), numbers(fromNested([2]))],
    ['different symbols', x, y],
    ['a symbol and one of its entries', x, { ...x, at: [1] } as Formula],
    ['terms the other way round', sum(x, y), sum(y, x)],
    ['a sum and a product', sum(x, y), product(x, y)],
    ['signs between factors', product(x, y, '·'), product(x, y, '×')],
    ['functions of other names', apply(exponential, x), apply(logarithm, x)],
    ['ties at a kink', indicator(x, y, 0), indicator(x, y, 0.5)],
    ['letters that run', total(['j'], x), total(['k'], x)],
    ['two minus signs and none', negative(negative(number(2))), number(2)],
    ['a minus sign before 0', negative(number(0)), number(0)],
    ['a minus sign before an array', negative(numbers(fromNested([1]))), numbers(fromNested([-1]))],
  ])('is false of %s', (_, one, other) => {
    expect(sameFormula(one, other)).toBe(false)
  })
})
