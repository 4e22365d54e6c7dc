import { describe, expect, it } from 'vitest'
import {
  apply,
  difference,
  indicator,
  input,
  letter,
  multiple,
  negative,
  number,
  output,
  power,
  product,
  quotient,
  sum,
} from './build'
import type { Formula } from './formula'
import { logarithm, logarithmOfBase, rectified } from './functions'
import { numpyOf, torchOf } from './python'

const [x, n] = [input(0), input(1)]
const numpy = (formula: Formula, inputs: readonly string[] = ['x', 'n']): string =>
  numpyOf(formula, { inputs, output: 'y' })

// Python's own operator precedence (Language Reference 6.17): ** before a minus sign on its left, that before
// * and /, those before + and −.
describe('an op’s statement in Python', () => {
  it.each([
    [product(number(2), x), '2 * x'],
    [product(number(2), sum(x, number(1))), '2 * (x + 1)'],
    [product(output, difference(number(1), output)), 'y * (1 - y)'],
    [negative(power(output, number(2))), '-y**2'],
    [power(negative(x), number(2)), '(-x)**2'],
    [power(power(x, number(2)), n), '(x**2)**n'],
    [power(x, difference(n, number(1))), 'x**(n - 1)'],
    [power(x, number(-1)), 'x**(-1)'],
    [quotient(number(1), product(x, n)), '1 / (x * n)'],
    [quotient(product(x, n), number(2)), 'x * n / 2'],
    [difference(x, difference(n, number(1))), 'x - (n - 1)'],
    [product(x, negative(n)), 'x * -n'],
    [indicator(x, n, 0.5), '((x > n) + 0.5 * (x == n))'],
    [indicator(x, number(0), 0), '(x > 0)'],
  ])('%#: %o', (formula, code) => {
    expect(numpy(formula)).toBe(code)
  })

  it('has parentheses around a negative number that replaces an operand and is raised', () => {
    expect(numpy(power(x, number(2)), ['-3'])).toBe('(-3)**2')
    expect(numpy(product(x, n), ['-3', '-2'])).toBe('(-3) * -2')
  })

  it('is 0 if a factor 0 precedes what is not finite, unless the factor is a number', () => {
    const local = multiple(n, power(x, difference(n, number(1))))
    expect(numpy(local)).toBe('np.where(n == 0, 0, n * x**(n - 1))')
    expect(numpy(local, ['x', '2'])).toBe('2 * x**(2 - 1)')
  })

  it('calls functions by the names of the library', () => {
    expect(numpy(apply(logarithm, x))).toBe('np.log(x)')
    expect(numpy(apply(logarithmOfBase, x))).toBe('np.log(np.where(x == 0, 1, x))')
    expect(numpy(apply(rectified, x))).toBe('np.maximum(x, 0)')
    expect(torchOf(apply(rectified, x), { inputs: ['x'], output: 'y' })).toBe('torch.relu(x)')
  })

  it('rejects formulas that are not part of a statement', () => {
    expect(() => numpy(letter('k'))).toThrow('there is no Python for letter')
    expect(() => numpy({ kind: 'transpose', of: x })).toThrow('there is no Python for transpose')
  })
})
