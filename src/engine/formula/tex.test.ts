import { describe, expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import { fromNested, type Shape } from '../tensor'
import { column, matrix, named, number, power, product, row, tied, total, transpose } from './build'
import type { Formula, Quantity } from './formula'
import { tensorTex } from './tensor-tex'
import { texOf } from './tex'
import type { TexOptions } from './tex-options'

const tex = (formula: Formula, options: Omit<TexOptions, 'language'> = {}): string =>
  texOf(formula, { language: 'en', ...options })

const symbol = (of: Quantity, shape: Shape = []): Formula => ({ kind: 'symbol', of, shape })
const value = (id: string, shape: Shape = []): Formula => symbol({ role: 'value', id }, shape)
const gradient = (id: string, shape: Shape = []): Formula =>
  symbol({ role: 'gradient', id, loss: 'L' }, shape)

const rows = (count: number, columns: number): Nested =>
  Array.from({ length: count }, () => Array<number>(columns).fill(1))

describe('tensorTex', () => {
  it.each([
    [-0.5, '-0.5'],
    [1 / 3, '0.3333'],
    [[1, -2], '\\begin{pmatrix} 1 & -2 \\end{pmatrix}'],
    [
      [
        [1, 2],
        [3, 0.25],
      ],
      '\\begin{pmatrix} 1 & 2 \\\\ 3 & 0.25 \\end{pmatrix}',
    ],
    [[[1], [2]], '\\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}'],
  ] satisfies [Nested, string][])('writes %j as %s', (nested, written) => {
    expect(tensorTex(fromNested(nested))).toBe(written)
  })

  it('writes 4 × 4 in full', () => {
    expect(tensorTex(fromNested(rows(4, 4))).match(/1/g)).toHaveLength(16)
  })
})

describe('ties', () => {
  it.each([
    [value('x'), '\\htmlData{for=x, role=value}{x}'],
    [gradient('x'), '\\htmlData{for=x, role=gradient}{\\frac{\\partial L}{\\partial x}}'],
    [
      symbol({ role: 'contribution', id: 'x', via: 'y', edge: 'x->y', loss: 'L' }),
      '\\htmlData{for=x->y, role=gradient}{\\left. \\frac{\\partial L}{\\partial x} \\right|_{\\text{via }y}}',
    ],
    [
      symbol({ role: 'derivative', id: 'x', of: 'y', edge: 'x->y' }),
      '\\htmlData{for=x->y, role=local}{\\frac{\\partial y}{\\partial x}}',
    ],
    [tied({ role: 'value', id: 'x' }, number(-2)), '\\htmlData{for=x, role=value}{-2}'],
  ])('name the node or the edge, and the role', (formula, written) => {
    expect(tex(formula, { ties: true })).toBe(written)
    expect(tex(formula)).not.toContain('htmlData')
  })

  it('do not name an edge if a derivative is over all paths', () => {
    expect(tex(symbol({ role: 'derivative', id: 'x', of: 'y' }), { ties: true })).toBe(
      '\\frac{\\partial y}{\\partial x}',
    )
  })

  it('escape a comma in an id, so that it does not split two ids', () => {
    expect(tex(value('a,b'), { ties: true })).toContain('for=a{,}b, role=value')
  })

  it('say which operand it is if a node takes the same input twice', () => {
    const first = { role: 'contribution', id: 'x', via: 'z', edge: 'x->z#0', operand: 0, loss: 'L' } as const
    expect(tex(symbol(first))).toBe('\\left. \\frac{\\partial L}{\\partial x} \\right|_{\\text{via }z,1}')
    expect(texOf(symbol(first), { language: 'ko' })).toContain('\\right|_{z\\text{ 경유},1}')
    expect(tex(symbol({ role: 'derivative', id: 'x', of: 'z', edge: 'x->z#1', operand: 1 }))).toBe(
      '\\left. \\frac{\\partial z}{\\partial x} \\right|_{2}',
    )
  })
})

describe('shapes', () => {
  const [X, W] = [value('X', [4, 2]), value('W', [2, 3])]
  const shapes = { shapes: true }

  it('are set under the letters of arrays, and under no number', () => {
    expect(tex(X, shapes)).toBe('\\underset{(4, 2)}{X}')
    expect(tex(value('b', [3]), shapes)).toBe('\\underset{(3,)}{b}')
    expect(tex(value('x'), shapes)).toBe('x')
    expect(tex(X)).toBe('X')
  })

  it('mark the two lengths that meet in a matrix product', () => {
    const meets = '\\htmlData{meets=2}{\\underline{2}}'
    expect(tex(matrix(X, W), shapes)).toBe(`\\underset{(4, ${meets})}{X} \\cdot \\underset{(${meets}, 3)}{W}`)
    expect(tex(matrix(X, W))).toBe('X \\cdot W')
  })

  it('are those of the transposed array, under all of it', () => {
    const meets = '\\htmlData{meets=4}{\\underline{4}}'
    expect(tex(matrix(transpose(X), value('Y', [4, 3])), shapes)).toBe(
      `\\underset{(2, ${meets})}{{X}^{\\mathsf T}} \\cdot \\underset{(${meets}, 3)}{Y}`,
    )
  })

  it('make a column and a row of two vectors', () => {
    const meets = '\\htmlData{meets=1}{\\underline{1}}'
    expect(tex(matrix(column(value('X', [2])), row(value('Y', [3]))), shapes)).toBe(
      `\\underset{(2, ${meets})}{{X}^{\\mathsf T}} \\cdot \\underset{(${meets}, 3)}{Y}`,
    )
  })

  it('of two arrays are set between them if a derivative is the matrix of all entries', () => {
    const jacobian: Formula = {
      kind: 'symbol',
      of: { role: 'derivative', id: 'Y', of: 'Z', edge: 'Y->Z' },
      shape: [],
      between: [[2], [3]],
    }
    expect(tex(jacobian)).toBe('\\underset{(2,) \\to (3,)}{\\frac{\\partial Z}{\\partial Y}}')
  })
})

describe('texOf', () => {
  it('writes sums with their letters, ranges and what they leave out', () => {
    const y = { kind: 'symbol', of: { role: 'value', id: 'y' }, shape: [3], at: ['k'] } as const
    expect(tex(total(['k'], y))).toBe('\\sum_{k} y_{k}')
    expect(tex(total([{ letter: 'k', range: [1, 3] }], y))).toBe('\\sum_{k=1}^{3} y_{k}')
    expect(tex({ kind: 'total', over: [{ letter: 'k' }], except: 'j', of: y })).toBe('\\sum_{k \\ne j} y_{k}')
  })

  it('sets a word under a brace, in the language', () => {
    const formula = named(gradient('y'), { en: 'upstream', ko: '상류 기울기' })
    expect(texOf(formula, { language: 'ko' })).toBe(
      '\\underbrace{\\frac{\\partial L}{\\partial y}}_{\\text{상류 기울기}}',
    )
  })

  it('writes large fractions if asked to', () => {
    expect(tex(gradient('y'), { largeFractions: true })).toBe('\\dfrac{\\partial L}{\\partial y}')
  })

  it('keeps a number and a power of numbers apart', () => {
    expect(tex(product(number(2), power(number(3), number(2))))).toBe('2 \\times {3}^{2}')
    expect(tex(product(number(2), power(value('x'), number(2))))).toBe('2{x}^{2}')
  })

  it('puts a gradient that is raised or transposed in parentheses, so that all of it is meant', () => {
    const held = '\\mathopen{}\\left(\\frac{\\partial L}{\\partial y}\\right)\\mathclose{}'
    expect(tex(power(gradient('y'), number(2)))).toBe(`{${held}}^{2}`)
    expect(tex(transpose(gradient('y', [2, 2])))).toBe(`{${held}}^{\\mathsf T}`)
  })
})
