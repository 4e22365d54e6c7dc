import { describe, expect, it } from 'vitest'
import { fromNested, full, type Shape, scalar } from '../tensor'
import { apply, negative, number, numbers, power, product, quotient, sum, total, unknown } from './build'
import { agreeAsWritten, equation, noNumbers, sameNumbers, withSides } from './equation'
import { equationPlain } from './equation-tex'
import type { Formula } from './formula'
import { logarithm } from './functions'
import { sumOfAll } from './read/functions'

const y = 0.731058578630005 // σ(1)
const values: Readonly<Record<string, number>> = { y, x: 2, z: 1 / 3 }
const run = { ...noNumbers, read: ({ id }: { id: string }) => scalar(values[id] ?? Number.NaN) }
const symbol = (id: string, shape: Shape = []): Formula => ({
  kind: 'symbol',
  of: { role: 'value', id },
  shape,
})

const said = (...sides: [Formula, ...Formula[]]): string =>
  equationPlain(equation(sides, run), { language: 'en' })

describe('the sign before a number', () => {
  it('is = if the arithmetic comes out with the digits as written', () => {
    expect(said(product(number(2), number(5)), number(10))).toBe('2 × 5 = 10')
    expect(said(sum(number(0.1), number(0.2)), number(0.1 + 0.2))).toBe('0.1 + 0.2 = 0.3') // 0.30000000000000004
    expect(said(quotient(number(1), number(8)), number(0.125))).toBe('1 / 8 = 0.125')
    expect(said(apply(logarithm, number(0)), number(Number.NEGATIVE_INFINITY))).toBe('log(0) = −∞')
  })

  it('is ≈ if it does not', () => {
    expect(said(quotient(number(1), number(3)), number(1 / 3))).toBe('1 / 3 ≈ 0.3333')
    // 0.7311² is 0.53451, but y² was computed from all digits of y
    expect(said(negative(power(number(y), number(2))), number(-(y ** 2)))).toBe('−0.7311² ≈ −0.5344')
    expect(said(sum(number(0.36788), number(1)), number(1.36788))).toBe('0.3679 + 1 ≈ 1.368') // 1.3679
  })

  it('is = between a symbol and its own number, however many digits that has', () => {
    expect(said(symbol('y'), number(y))).toBe('y = 0.7311')
    expect(said(symbol('z'), number(1 / 3))).toBe('z = 0.3333')
    expect(said(power(symbol('y'), number(2)), power(number(y), number(2)))).toBe('y² = 0.7311²')
  })

  it('is = between a symbol and numbers that are written in full and give it when rounded', () => {
    expect(said(symbol('z'), quotient(number(1), number(3)))).toBe('z = 1 / 3')
    expect(said(symbol('x'), quotient(number(4), number(2)), number(2))).toBe('x = 4 / 2 = 2')
  })

  it('is ≈ between symbols and numbers if rounding was involved', () => {
    expect(said(symbol('z'), sum(number(1 / 6), number(1 / 6)))).toBe('z ≈ 0.1667 + 0.1667') // 0.3334
  })

  it('looks at every entry of an array', () => {
    const thirds = (...entries: number[]): string =>
      said(
        quotient(numbers(fromNested(entries)), number(3)),
        numbers(fromNested(entries.map((each) => each / 3))),
      )
    expect(thirds(3, 6)).toBe('(3, 6) / 3 = (1, 2)')
    expect(thirds(1, 3)).toBe('(1, 3) / 3 ≈ (0.3333, 1)')
  })

  it('depends for each side on the side before it', () => {
    expect(equation([symbol('z'), quotient(number(1), number(3)), number(1 / 3)], run).signs).toEqual([
      '=',
      '≈',
    ])
  })
})

describe('what is always equal', () => {
  it('are symbols, whatever their numbers', () => {
    expect(said(symbol('y'), product(symbol('x'), symbol('z')))).toBe('y = x × z')
  })

  it('is a statement about every entry, while a letter is free', () => {
    const entry: Formula = { kind: 'symbol', of: { role: 'value', id: 'v' }, shape: [3], at: ['j'] }
    expect(said(entry, number(7))).toBe('v_j = 7')
    const known = { ...run, read: () => fromNested([1, 2, 4]), shapeOf: () => [3] }
    expect(equation([entry, number(7)], known, { at: { j: 2 } }).signs).toEqual(['≈'])
    expect(equation([total(['j'], entry), number(7)], known).signs).toEqual(['='])
  })

  it('is a derivative with a free letter only if its number comes out', () => {
    const slope: Formula = {
      kind: 'symbol',
      of: { role: 'derivative', id: 'x', of: 'y' },
      shape: [2],
      at: ['j'],
      below: ['j'],
    }
    const divided = { ...noNumbers, slope: () => 3 / 7, shapeOf: () => [2] } // by 7/3, which is written 2.333
    expect(equation([slope, quotient(number(1), number(7 / 3))], divided).signs).toEqual(['≈'])
    expect(equation([slope, quotient(number(3), number(7))], divided).signs).toEqual(['='])
  })

  it('is what is not known yet', () => {
    expect(said(product(number(2), unknown), unknown)).toBe('2 × ? = ?')
  })
})

describe('agreeAsWritten', () => {
  it('compares a number with the symbol of a large array to all its digits', () => {
    const all: Formula = { kind: 'call', function: sumOfAll, to: [symbol('many', [6])] }
    const large = { ...noNumbers, read: () => full([6], 1 / 3) }
    expect(agreeAsWritten(all, number(2), large)).toBe(true)
    expect(agreeAsWritten(all, number(2.1), large)).toBe(false)
  })
})

describe('equation', () => {
  it('keeps what it assumes', () => {
    const whole = equation([symbol('x'), number(2)], run, { suppose: { N: 2 }, distinct: ['j', 'k'] })
    expect(whole).toMatchObject({ suppose: { N: 2 }, distinct: ['j', 'k'], signs: ['='] })
  })

  it('redetermines its signs if sides are left out', () => {
    const whole = equation(
      [symbol('y'), quotient(number(1), number(1.36788)), number(y)],
      { ...run, read: () => scalar(y) },
      { suppose: { N: 2 } },
    )
    expect(whole.signs).toEqual(['≈', '≈']) // 1 / 1.368 is 0.73099
    const short = withSides(whole, (side) => side === 2)
    expect(equationPlain(short, { language: 'en' })).toBe('y = 0.7311')
    expect(short.suppose).toEqual({ N: 2 })
  })

  it('says if a number is missing', () => {
    expect(() => equation([symbol('x'), number(2)], noNumbers)).toThrow('x has no number here')
  })
})

describe('sameNumbers', () => {
  it('requires as many entries, equal as written', () => {
    expect(sameNumbers(fromNested([0.3]), fromNested([0.1 + 0.2]))).toBe(true)
    expect(sameNumbers(fromNested([1, 2]), fromNested([1]))).toBe(false)
    expect(sameNumbers(fromNested([Number.NaN]), fromNested([Number.NaN]))).toBe(true)
  })
})
