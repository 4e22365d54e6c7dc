import { describe, expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import { fromNested } from '../tensor'
import { apply, letter, number, power } from './build'
import type { Formula, Quantity } from './formula'
import { squareRoot } from './functions'
import { plainOf, tensorPlain } from './plain'

describe('tensorPlain', () => {
  it.each([
    [-0.5, '−0.5'],
    [[1, -2], '(1, −2)'],
    [[7], '(7)'],
    [
      [
        [1, 2],
        [3, -4],
      ],
      '((1, 2), (3, −4))',
    ],
    [[[1], [2]], '((1), (2))'],
  ] satisfies [Nested, string][])('says %j as %s', (nested, text) => {
    expect(tensorPlain(fromNested(nested))).toBe(text)
  })
})

describe('plainOf', () => {
  const said = (of: Quantity, language: 'en' | 'ko' = 'en'): string =>
    plainOf({ kind: 'symbol', of, shape: [] }, { language })

  it('writes a gradient with what is differentiated', () => {
    expect(said({ role: 'gradient', id: 'apple_price', loss: 'bill_sum' })).toBe('∂bill sum/∂apple price')
  })

  it('says via which node a part of a gradient comes, in words of the language', () => {
    const part = { role: 'contribution', id: 'x', via: 'W1', edge: 'x->W1', loss: 'L' } as const
    expect(said(part)).toBe('∂L/∂x via W1')
    expect(said(part, 'ko')).toBe('W1을 거친 ∂L/∂x') // W1 is read aloud as 더블유 일
    expect(said({ ...part, operand: 1 })).toBe('∂L/∂x via W1 (2)')
  })

  it('raises whole exponents, and writes others after ^', () => {
    const raised = (exponent: Formula): string => plainOf(power(letter('x'), exponent), { language: 'en' })
    expect([2, 3, 4, 12, 0.5, -1].map((exponent) => raised(number(exponent)))).toEqual([
      'x²',
      'x³',
      'x⁴',
      'x¹²',
      'x^0.5',
      'x⁻¹',
    ])
    expect(raised(letter('n'))).toBe('x^n')
  })

  it('calls a function by its name', () => {
    expect(plainOf(apply(squareRoot, letter('x')), { language: 'en' })).toBe('sqrt(x)')
  })
})
