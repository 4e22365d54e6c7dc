import { describe, expect, it } from 'vitest'
import { fromNested, type Shape } from '../tensor'
import {
  call,
  column,
  entry,
  letter,
  matrix,
  named,
  negative,
  number,
  numbers,
  product,
  sum,
  tied,
  total,
} from './build'
import type { Formula } from './formula'
import { isSymbolic, rankOf, signBetween } from './rank'
import { sumOfAll } from './read/functions'

const value = (id: string, shape: Shape = [], at?: readonly (string | number)[]): Formula => ({
  kind: 'symbol',
  of: { role: 'value', id },
  shape,
  ...(at && { at }),
})
const gradient = (shape: Shape = []): Formula => ({
  kind: 'symbol',
  of: { role: 'gradient', id: 'y', loss: 'L' },
  shape,
})
const [x, v, W] = [value('x'), value('v', [3]), value('W', [2, 3])]

describe('rankOf', () => {
  it.each([
    ['a number', number(2), 0],
    ['an array', numbers(fromNested([1, 2])), 1],
    ['a matrix', W, 2],
    ['an entry of it', value('W', [2, 3], ['i', 'j']), 0],
    ['a row of it', entry(W, ['i']), 1],
    ['a sum of a vector and a matrix', sum(v, W), 2],
    ['a matrix by a vector', matrix(W, v), 1],
    ['a vector by a vector', matrix(v, v), 0],
    ['a number by a matrix', matrix(x, W), 2],
    ['a column', column(v), 2],
    ['the sum of all entries', call(sumOfAll, W), 0],
  ])('%s', (_, formula, rank) => {
    expect(rankOf(formula)).toBe(rank)
  })
})

describe('signBetween', () => {
  it.each([
    ['two arrays, entry by entry', v, W, '⊙'],
    ['a gradient of an array and a number', gradient([3]), x, '·'],
    ['two gradients of arrays', gradient([3]), gradient([3]), '⊙'],
    ['a gradient under a word', named(gradient(), { en: 'a', ko: 'b' }), x, '·'],
    ['a gradient in a sum sign', x, total(['j'], gradient()), '·'],
    ['letters with indices', value('W', [2, 3], ['i', 'j']), value('v', [3], ['j']), ''],
    ['letters without', x, value('y'), '×'],
    ['numbers', number(2), number(3), '×'],
  ])('%s', (_, left, right, sign) => {
    expect(signBetween(left, right)).toBe(sign)
  })
})

describe('isSymbolic', () => {
  it('finds a symbol or a letter at any depth', () => {
    expect(isSymbolic(negative(product(number(2), x)))).toBe(true)
    expect(isSymbolic(letter('N'))).toBe(true)
    expect(isSymbolic(tied({ role: 'value', id: 'x' }, number(2)))).toBe(false)
  })
})
