import { expect, it } from 'vitest'
import { scalar } from '../tensor'
import { number, product } from './build'
import { equation, noNumbers } from './equation'
import { equationPlain } from './equation-tex'
import type { Formula } from './formula'
import { withoutSymbols } from './without-symbols'

const symbol = (id: string): Formula => ({ kind: 'symbol', of: { role: 'value', id }, shape: [] })
const run = { ...noNumbers, read: ({ id }: { id: string }) => scalar(id === 'z' ? 1 / 3 : 2) }
const said = (...sides: [Formula, ...Formula[]]): string =>
  equationPlain(withoutSymbols(equation(sides, run)), { language: 'en' })

it('the sides in symbols behind the first are left out, and the signs of the others stay', () => {
  const numbers = product(number(1 / 3), number(2))
  expect(said(symbol('m'), product(symbol('z'), symbol('y')), numbers, number(2 / 3))).toBe(
    'm = 0.3333 × 2 ≈ 0.6667',
  )
})

it('an equation without such sides, or without numbers, stays whole', () => {
  expect(said(symbol('y'), number(2))).toBe('y = 2')
  expect(said(symbol('y'), product(symbol('y'), symbol('x')))).toBe('y = y × x')
})
