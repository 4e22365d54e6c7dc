import { expect, it } from 'vitest'
import { apply, difference, extra, input, number, output, product, sum } from './build'
import { filled } from './filled'
import type { Formula } from './formula'
import { exponential } from './functions'
import { plainOf } from './plain'

const symbol = (id: string): Formula => ({ kind: 'symbol', of: { role: 'value', id }, shape: [] })
const plain = (formula: Formula): string => plainOf(formula, { language: 'en' })
const statement = product(output, difference(input(0), apply(exponential, input(1))))

it('puts formulas in place of the operands, the output and what is remembered', () => {
  const inputs = [symbol('x'), sum(symbol('u'), number(1))]
  expect(plain(filled(statement, { inputs, output: symbol('y') }))).toBe('y × (x − exp(u + 1))')
  expect(plain(filled(extra, { inputs: [], extra: symbol('m') }))).toBe('m')
})

it('leaves a placeholder that nothing is given for', () => {
  expect(plain(filled(statement, { inputs: [symbol('x')] }))).toBe('⟨output⟩ × (x − exp(⟨2⟩))')
})
