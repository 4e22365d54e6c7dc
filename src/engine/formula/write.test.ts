import { describe, expect, it } from 'vitest'
import type { Arguments } from '../op'
import { fromNested, type Shape } from '../tensor'
import { opNamed } from '../testing/by-name'
import {
  call,
  named,
  negative,
  number,
  numbers,
  power,
  product,
  quotient,
  sum,
  total,
  transpose,
} from './build'
import type { Formula } from './formula'
import { indexText } from './index-text'
import { plainOf } from './plain'
import { sumOfAll } from './read/functions'
import { texOf } from './tex'

const symbol = (id: string, shape: Shape = []): Formula => ({
  kind: 'symbol',
  of: { role: 'value', id },
  shape,
})
const gradient = (id: string, shape: Shape = []): Formula => ({
  kind: 'symbol',
  of: { role: 'gradient', id, loss: 'L' },
  shape,
})
const plain = (formula: Formula): string => plainOf(formula, { language: 'en' })

/** A number if the text is one, a letter if not. */
const operand = (text: string | number): Formula => (typeof text === 'number' ? number(text) : symbol(text))

const scalars = (inputs: readonly (string | number)[]): Arguments => ({
  inputs: inputs.map(operand),
  output: symbol('y'),
  shapes: inputs.map(() => []),
})

// From the rules of arithmetic: a minus sign in second place or under a power needs parentheses.
describe('formulas in plain text', () => {
  it.each([
    { op: 'subtract', inputs: [3, -2], forward: '3 − (−2)' },
    { op: 'add', inputs: [-3, -2], forward: '−3 + (−2)' },
    { op: 'multiply', inputs: [-3, -2], forward: '(−3) × (−2)' },
    { op: 'divide', inputs: [-3, -2], forward: '(−3) / (−2)' },
    { op: 'negate', inputs: [-3], forward: '−(−3)' },
    { op: 'square', inputs: [-3], forward: '(−3)²' },
    { op: 'square', inputs: ['x'], forward: 'x²' },
    { op: 'pow', inputs: [-3, -2], forward: '(−3)⁻²' },
    { op: 'square', inputs: [1.5e-7], forward: '(1.5 × 10⁻⁷)²' },
    { op: 'maximum', inputs: ['a', -2], forward: 'max(a, −2)' },
  ])('$op of $inputs reads $forward', ({ op, inputs, forward }) => {
    expect(plain(opNamed(op).formulas.forward(scalars(inputs), {}))).toBe(forward)
  })

  it.each([
    { op: 'square', inputs: ['x'], operand: 0, local: '2x', backward: 'g × (2x)' },
    { op: 'square', inputs: [-3], operand: 0, local: '2 × (−3)', backward: 'g × (2 × (−3))' },
    { op: 'sigmoid', inputs: ['x'], operand: 0, local: 'y × (1 − y)', backward: 'g × (y × (1 − y))' },
    { op: 'reciprocal', inputs: ['x'], operand: 0, local: '−y²', backward: 'g × (−y²)' },
    { op: 'divide', inputs: ['a', 'b'], operand: 1, local: '−a / b²', backward: 'g × (−a / b²)' },
    { op: 'pow', inputs: ['x', 'n'], operand: 0, local: 'n × x^(n − 1)', backward: 'g × (n × x^(n − 1))' },
  ])('$op passes back $backward', ({ op, inputs, operand, local, backward }) => {
    const { formulas } = opNamed(op)
    const args = scalars(inputs)
    expect(plain(formulas.local?.(operand, args) as Formula)).toBe(local)
    expect(plain(formulas.backward?.(operand, symbol('g'), args, {}) as Formula)).toBe(backward)
  })
})

describe('signs and parentheses', () => {
  const [x, y] = [symbol('x'), symbol('y')]
  const [u, v] = [symbol('u', [2]), symbol('v', [2])]

  it.each([
    ['a cross between numbers', product(number(2), number(3)), '2 × 3'],
    ['none behind a number before a letter', product(number(2), x), '2x'],
    ['a cross between letters', product(x, y), 'x × y'],
    ['a dot beside a derivative', product(gradient('x'), y), '∂L/∂x · y'],
    ['a circle between arrays', product(u, v), 'u ⊙ v'],
    ['a cross between a number and an array', product(x, u), 'x × u'],
    ['none where none is asked for', product(x, y, ''), 'x y'],
    ['a cross even then before a number', product(x, number(3), ''), 'x × 3'],
    ['a cross before a power of a number', product(number(2), power(number(3), number(2))), '2 × 3²'],
  ])('have %s', (_, formula, text) => {
    expect(plain(formula)).toBe(text)
  })

  it('keep a quotient together next to a factor without a sign before it', () => {
    expect(plain(product(quotient(number(1), number(2)), x, ''))).toBe('(1 / 2) x')
    expect(plain(product(quotient(number(1), number(2)), x, '×'))).toBe('1 / 2 × x')
  })

  it('keep a sum together over a word that is only written in LaTeX', () => {
    const worded = named(sum(x, number(1)), { en: 'local', ko: '국소적' })
    expect(plain(product(y, worded, '·'))).toBe('y · (x + 1)')
    expect(texOf(product(y, worded, '·'), { language: 'en' })).toBe(
      'y \\cdot \\underbrace{x + 1}_{\\text{local}}',
    )
  })

  it('keep a derivative together that is raised or transposed', () => {
    expect(plain(power(gradient('x'), number(2)))).toBe('(∂L/∂x)²')
    expect(plain(transpose(gradient('Y', [2, 3])))).toBe('(∂L/∂Y)ᵀ')
    expect(plain(transpose(symbol('Y', [2, 3])))).toBe('Yᵀ')
  })

  it('end the scope of a sum sign before the next factor, and before nothing else', () => {
    const all = total(['k'], { kind: 'symbol', of: { role: 'value', id: 'y' }, shape: [3], at: ['k'] })
    expect(plain(sum(all, x))).toBe('Σ_k y_k + x')
    expect(plain(product(all, x))).toBe('(Σ_k y_k) × x')
    expect(plain(product(x, all, '·'))).toBe('x · Σ_k y_k')
    expect(plain(negative(all))).toBe('−Σ_k y_k')
    expect(plain(total(['k'], sum(x, y)))).toBe('Σ_k (x + y)')
    expect(plain(product(call(sumOfAll, u), x))).toBe('(Σ u) × x')
  })

  it('write the first terms of many and the last', () => {
    const terms = [1, 2, 3, 4, 5, -6].map(number)
    expect(plain({ kind: 'series', terms })).toBe('1 + 2 + ⋯ + (−6)')
    expect(plain({ kind: 'series', terms: terms.slice(0, 5) })).toBe('1 + 2 + 3 + 4 + 5')
  })

  it('put a cross between a number and an array of numbers', () => {
    expect(plain(product(number(2), numbers(fromNested([1, -2]))))).toBe('2 × (1, −2)')
  })
})

describe('indexText', () => {
  it('separates indices only if one has two digits', () => {
    expect(indexText(['n', 1])).toBe('n1')
    expect(indexText([3, 12])).toBe('3,12')
    expect(indexText([])).toBe('')
  })

  it('counts from 1, but along an axis of ten from 0, like the digits', () => {
    expect(indexText([3, 6], [50, 10])).toBe('3,5')
    expect(indexText([3, 6], [4, 10])).toBe('35')
    expect(indexText([1, 10], [784, 50])).toBe('1,10')
    expect(indexText(['n', 10], [100, 10])).toBe('n9')
  })
})

// design.md, lesson 8: in NumPy .T of a rank-1 array does nothing, so vectors that meet in a matrix are a
// column and a row.
describe('gradients of a matrix product', () => {
  const formula = (a: Shape, b: Shape, operand: number): string => {
    const { formulas, shapeOf } = opNamed('matmul')
    const args = {
      inputs: [symbol('A', a), symbol('B', b)],
      output: symbol('y'),
      shapes: [a, b],
    }
    const g = symbol('g', shapeOf([a, b], {}))
    return texOf(formulas.backward?.(operand, g, args, {}) as Formula, { language: 'en', shapes: true })
  }
  const meets = (length: number): string => `\\htmlData{meets=${length}}{\\underline{${length}}}`
  const turned = (name: string): string => `{${name}}^{\\mathsf T}`

  it.each([
    {
      a: [4, 2],
      b: [2, 3],
      operand: 0,
      tex: `\\underset{(4, ${meets(3)})}{g} \\cdot \\underset{(${meets(3)}, 2)}{${turned('B')}}`,
    },
    {
      a: [4, 2],
      b: [2, 3],
      operand: 1,
      tex: `\\underset{(2, ${meets(4)})}{${turned('A')}} \\cdot \\underset{(${meets(4)}, 3)}{g}`,
    },
    {
      a: [2],
      b: [2, 3],
      operand: 0,
      tex: `\\underset{(${meets(3)},)}{g} \\cdot \\underset{(${meets(3)}, 2)}{${turned('B')}}`,
    },
    {
      a: [2],
      b: [2, 3],
      operand: 1,
      tex: `\\underset{(2, ${meets(1)})}{${turned('A')}} \\cdot \\underset{(${meets(1)}, 3)}{g}`,
    },
    {
      a: [4, 2],
      b: [2],
      operand: 0,
      tex: `\\underset{(4, ${meets(1)})}{${turned('g')}} \\cdot \\underset{(${meets(1)}, 2)}{B}`,
    },
    {
      a: [4, 2],
      b: [2],
      operand: 1,
      tex: `\\underset{(2, ${meets(4)})}{${turned('A')}} \\cdot \\underset{(${meets(4)},)}{g}`,
    },
    { a: [2], b: [2], operand: 0, tex: 'g \\cdot \\underset{(2,)}{B}' },
    { a: [2], b: [2], operand: 1, tex: 'g \\cdot \\underset{(2,)}{A}' },
  ])('of shapes $a and $b by operand $operand', ({ a, b, operand, tex }) => {
    expect(formula(a, b, operand)).toBe(tex)
  })
})

describe('the target of a loss', () => {
  const backward = (op: string, y: Shape, t: Shape): string => {
    const args = {
      inputs: [symbol('y', y), symbol('t', t)],
      output: symbol('L'),
      extra: symbol('y', y),
      shapes: [y, t],
    }
    return plain(opNamed(op).formulas.backward?.(0, symbol('g'), args, {}) as Formula)
  }

  it('is left as it is if its rows are given', () => {
    expect(backward('softmax_cross_entropy', [3], [3])).toBe('g × (y − t)')
    expect(backward('softmax_cross_entropy', [2, 3], [2, 3])).toBe('g × ((y − t) / 2)')
    expect(backward('cross_entropy', [2, 3], [2, 3])).toBe('g × (−(1 / 2) (t / y))')
  })

  it('is written as one-hot rows if class indices are given, which nothing could be subtracted from', () => {
    expect(backward('softmax_cross_entropy', [2, 3], [2])).toBe('g × ((y − onehot(t)) / 2)')
    expect(backward('cross_entropy', [3], [])).toBe('g × (−onehot(t) / y)')
  })
})
