import { describe, expect, it } from 'vitest'
import { fromNested } from '../../tensor'
import {
  apply,
  call,
  column,
  difference,
  entry,
  equalTo,
  letter,
  negative,
  number,
  numbers,
  power,
  product,
  quotient,
  sum,
  total,
  transpose,
} from '../build'
import { noNumbers } from '../equation'
import { equationPlain } from '../equation-tex'
import type { Formula, SymbolFormula } from '../formula'
import { exponential, logarithm, naturalLogarithm, squareRoot } from '../functions'
import { plainOf } from '../plain'
import { sumOfAll } from './functions'
import { type Names, noNames } from './names'
import { readEquation, readFormula, readSaid } from './read'

const [x, y, z] = [letter('x'), letter('y'), letter('z')]
const read = (text: string): Formula => readFormula(text, noNames)

const mask: SymbolFormula = {
  kind: 'symbol',
  of: { role: 'extra', id: 'Y', name: { tex: 'mask', plain: 'mask' } },
  shape: [2],
}

/** A program with X (3 entries), W (3 × 2) and Y (2 entries), in which X leads straight to Y. */
const names: Names = {
  idOf: (name, isIndexed) =>
    ['X', 'W', 'Y'].find((id) => id === name || (isIndexed && id === name.toUpperCase())),
  shapeOf: (id) => ({ X: [3], W: [3, 2], Y: [2] })[id] ?? [],
  extraOf: (name) => (name === 'mask' ? mask : undefined),
  loss: 'L',
  edgeBetween: (from, to) => (from === 'X' && to === 'Y' ? 'X->Y' : undefined),
}
const known = (text: string): Formula => readFormula(text, names)

describe('precedence', () => {
  it.each([
    ['x + y × z', sum(x, product(y, z, '×'))],
    ['x − y − z', difference(difference(x, y), z)],
    ['x − (y − z)', difference(x, difference(y, z))],
    ['−x²', negative(power(x, number(2)))],
    ['(−x)²', power(negative(x), number(2))],
    ['−x y', negative(product(x, y, ''))],
    ['−3', number(-3)],
    ['x / y / z', quotient(quotient(x, y), z)],
    ['x y / z', product(x, quotient(y, z), '')],
    ['x / y · z', product(quotient(x, y), z, '·')],
    ['1 / x²', quotient(number(1), power(x, number(2)))],
    ['x^(y + z)', power(x, sum(y, z))],
    ['x^0.5', power(x, number(0.5))],
    ['10⁻⁷', power(number(10), number(-7))],
  ])('of %s', (text, formula) => {
    expect(read(text)).toEqual(formula)
  })
})

describe('names', () => {
  it('of several words have underscores, which an index has not', () => {
    expect(read('apple_price')).toEqual(letter('apple_price'))
    expect(read('∂total/∂apple_price')).toMatchObject({ of: { id: 'apple_price', of: 'total' } })
    expect(read('w_nij')).toMatchObject({ of: { id: 'w' }, at: ['n', 'i', 'j'] })
  })

  it('of what an operation remembers are read as that, whole or by entry', () => {
    expect(known('mask')).toBe(mask)
    expect(known('mask_j')).toEqual({ ...mask, at: ['j'] })
  })
})

describe('factors side by side', () => {
  it.each([
    ['2t', product(number(2), letter('t'))],
    ['2(x + y)', product(number(2), sum(x, y))],
    ['y (1 − y)', product(y, difference(number(1), y), '')],
    ['y(1 − y)', product(y, difference(number(1), y), '')],
    ['y² exp(−x)', product(power(y, number(2)), apply(exponential, negative(x)), '')],
    ['2h', product(number(2), letter('h'))],
  ])('are multiplied in %s', (text, formula) => {
    expect(read(text)).toEqual(formula)
  })
})

describe('functions', () => {
  it.each([
    ['exp(−x)', apply(exponential, negative(x))],
    ['ln 10', apply(naturalLogarithm, number(10))],
    ['log x²', apply(logarithm, power(x, number(2)))],
    ['log x + y', sum(apply(logarithm, x), y)],
    ['√x', apply(squareRoot, x)],
    ['√(2/n)', apply(squareRoot, quotient(number(2), letter('n')))],
    ['log Σ exp(x)', apply(logarithm, call(sumOfAll, apply(exponential, x)))],
  ])('are applied in %s', (text, formula) => {
    expect(read(text)).toEqual(formula)
  })
})

describe('indices', () => {
  const symbolOf = (id: string, at: readonly (string | number)[]): unknown =>
    expect.objectContaining({ kind: 'symbol', of: { role: 'value', id }, at })

  it('denote entries of an array, whose letter is in lower case', () => {
    expect(known('w_ij')).toEqual(symbolOf('W', ['i', 'j']))
    expect(known('w_21')).toEqual(symbolOf('W', [2, 1]))
    expect(known('w_1,12')).toEqual(symbolOf('W', [1, 12]))
    expect(known('x_2')).toEqual(symbolOf('X', [2]))
  })

  it('come after parentheses if a name has a digit of its own', () => {
    expect(read('(W1)_ij')).toEqual(entry(letter('W1'), ['i', 'j']))
    expect(read('(W₁)_ij')).toEqual(entry(letter('W1'), ['i', 'j']))
  })

  it('are needed for a lower-case letter to denote an array', () => {
    expect(known('x')).toEqual(x)
  })
})

describe('sums', () => {
  it('extend over the product that follows', () => {
    expect(read('Σ_i x y + z')).toEqual(sum(total(['i'], product(x, y, '')), z))
    expect(read('Σ_n,k x')).toEqual(total(['n', 'k'], x))
    expect(read('−Σ_j x')).toEqual(negative(total(['j'], x)))
    expect(read('y Σ_j x')).toEqual(product(y, total(['j'], x), ''))
  })

  it('can leave a term out', () => {
    expect(read('Σ_j≠k x')).toEqual({ kind: 'total', over: [{ letter: 'j' }], except: 'k', of: x })
  })
})

describe('derivatives', () => {
  it('of the loss are gradients', () => {
    expect(known('∂L/∂W')).toEqual({
      kind: 'symbol',
      of: { role: 'gradient', id: 'W', loss: 'L' },
      shape: [3, 2],
    })
    expect(known('∂L/∂w_ij')).toMatchObject({ of: { role: 'gradient', id: 'W' }, at: ['i', 'j'] })
  })

  it('of anything else name the edge between, if there is one', () => {
    expect(known('∂y_j/∂x_i')).toMatchObject({
      of: { role: 'derivative', id: 'X', of: 'Y', edge: 'X->Y' },
      at: ['j'],
      below: ['i'],
    })
    expect(known('∂x_i/∂y_j')).toMatchObject({ of: { role: 'derivative', id: 'Y', of: 'X' } })
  })

  it('can be divided and raised', () => {
    expect(read('(∂L/∂x)² / √h')).toMatchObject({ kind: 'quotient', left: { kind: 'power' } })
  })
})

describe('arrays', () => {
  it('are numbers in parentheses', () => {
    expect(read('(8, −10)')).toEqual(numbers(fromNested([8, -10])))
    expect(read('((1, 2), (3, 4))')).toEqual(
      numbers(
        fromNested([
          [1, 2],
          [3, 4],
        ]),
      ),
    )
  })

  it('are multiplied as matrices with a dot, entry by entry with ⊙', () => {
    expect(known('X · W').kind).toBe('matrix')
    expect(known('X ⊙ X').kind).toBe('product')
    expect(known('∂L/∂Y · Wᵀ').kind).toBe('matrix')
  })

  it('are transposed: a vector into a column, a matrix into its transpose', () => {
    expect(known('Xᵀ')).toEqual(column(known('X')))
    expect(known('Wᵀ')).toEqual(transpose(known('W')))
  })

  it('can be represented by a formula', () => {
    expect(known('Y{X · W}')).toEqual({
      kind: 'tied',
      to: { role: 'value', id: 'Y' },
      of: known('X · W'),
    })
  })
})

describe('readSaid', () => {
  it('reads sides with = and ≈ between', () => {
    expect(readSaid('x = 2y ≈ 3', noNames)).toEqual({
      kind: 'equation',
      equation: { sides: [x, product(number(2), y), number(3)], signs: ['=', '≈'] },
    })
  })

  it.each(['≠', '<', '>', '≤', '≥', '←'] as const)('reads a comparison with %s', (sign) => {
    expect(readSaid(`x ${sign} y`, noNames)).toEqual({ kind: 'comparison', left: x, sign, right: y })
  })

  it('reads an equation in brackets as a number', () => {
    expect(read('[j = k]')).toEqual(equalTo(letter('j'), letter('k')))
  })

  it('reads ∞, NaN and a number that is not known', () => {
    expect(read('−∞')).toEqual(number(Number.NEGATIVE_INFINITY))
    expect(read('NaN')).toEqual(number(Number.NaN))
    expect(read('?')).toEqual({ kind: 'unknown' })
  })

  it('reads a new row before a sign', () => {
    expect(read('x\n+ y')).toEqual({ ...sum(x, y), breaks: true })
  })
})

describe('errors', () => {
  it.each([
    ['', '“” ends too early'],
    ['x +', '“x +” ends too early'],
    ['(x', '“(x” ends too early'],
    ['x)', '“)” at 1 in “x)” is not expected there'],
    ['x · · y', '“·” at 4 in “x · · y” is not expected there'],
    ['2 × −3', '“−” at 4 in “2 × −3” is not expected there'],
    ['∂L/x', '“x” at 3 in “∂L/x” is not expected there'],
    ['Σ_j≠', '“Σ_j≠” ends too early'],
    ['x < y < z', '“<” at 6 in “x < y < z” is not expected there'],
    ['\\exp(x)', '“\\exp(x)” in “\\exp(x)” is not part of a formula'],
    ['x % 2', '“% 2” in “x % 2” is not part of a formula'],
    ['(x, 1)', 'an array may contain only numbers'],
    ['x = 1', '“x = 1” is not a single formula'],
  ])('%j: %s', (text, message) => {
    expect(() => readFormula(text, noNames)).toThrow(new SyntaxError(message))
  })

  it('says if there is no equation', () => {
    expect(() => readEquation('x + 1', noNames)).toThrow(new SyntaxError('“x + 1” is not an equation'))
  })
})

describe('what is read', () => {
  const writing = { language: 'en' } as const

  function written(text: string): string {
    const said = readSaid(text, noNames)
    if (said.kind === 'formula') return plainOf(said.formula, writing)
    if (said.kind === 'equation') return equationPlain({ ...said.equation, numbers: noNumbers }, writing)
    return `${plainOf(said.left, writing)} ${said.sign} ${plainOf(said.right, writing)}`
  }

  it.each([
    'z = (x + y)²',
    '∂z/∂x = 2t · 1 = 2(x + y)',
    '3.01² ≈ 9.06',
    '3 × 5 = 15',
    '8 + 20 = 28',
    '4x² + 12x',
    'x ≤ 0',
    'y = 1 / (1 + exp(−x))',
    '−1 / c²',
    '∂L/∂x = ∂L/∂y · ∂y/∂c · ∂c/∂b · ∂b/∂a · ∂a/∂x',
    '∂L/∂y · (−y²) · 1 · b · (−1)',
    '∂L/∂y · y² exp(−x)',
    '∂L/∂x = ∂L/∂y · y (1 − y)',
    'y · exp(−x) = 1 − y',
    '0.7311² × 0.3679 ≈ 0.1966',
    'Y = X · W + B',
    'y_nj = Σ_i x_ni w_ij + b_j',
    '∂L/∂w_ij = Σ_n x_ni · ∂L/∂y_nj',
    '∂L/∂x_i = Σ_j ∂L/∂y_j · ∂y_j/∂x_i',
    '∂L/∂W = Xᵀ · ∂L/∂Y',
    '∂L/∂X = ∂L/∂Y · Wᵀ',
    '∂L/∂B = (4, 3, 2)',
    'w_21',
    'L = −Σ_j t_j log(y_j)',
    'y_j = u_j / S',
    'u_j = exp(a_j)',
    '∂y_k/∂a_k = (u_k S − u_k²) / S² = y_k (1 − y_k)',
    '∂y_j/∂a_k = (0 · S − u_j u_k) / S² = −y_j y_k',
    '∂L/∂a_k = −t_k (1 − y_k) + Σ_j≠k t_j y_k',
    '∂L/∂a_k = y_k Σ_j t_j − t_k = y_k − t_k',
    'Σ_j t_j = 1',
    'j ≠ k',
    '[j = k]',
    '∂L/∂a_nk = 1 / N · (y_nk − t_nk)',
    'log(y + 10⁻⁷)',
    'log(0) = −∞',
    '0 × NaN',
    '(0.3, −0.8, 0.5)',
    'W ← W − η · ∂L/∂W',
    'h ← h + (∂L/∂W)²',
    'h = 10⁻⁴',
    '(∂L/∂Y)_n',
    'x^0.5',
    'x¹²',
    'relu(x)',
    'sigmoid(x)',
    'w_1,12',
    '(W1)_ij',
    'Σ_i (w_ij + x)',
    'u ⊙ v',
    '(∂L/∂X)ᵀ',
    '?',
  ])('is written as it was: %s', (text) => {
    expect(written(text)).toBe(text)
  })

  it.each([
    ['x - y', 'x − y'],
    ['∂L/∂W₁', '∂L/∂W1'],
    ['√x', 'sqrt(x)'],
    ['σ(x)', 'sigmoid(x)'],
    ['ln 10', 'ln(10)'],
    ['log Σ exp(a)', 'log(Σ exp(a))'],
    ['x × y / 2', 'x × (y / 2)'], // a slash binds closest
    ['1/(1 + exp(−x))', '1 / (1 + exp(−x))'],
  ])('is read from %s and written as %s', (text, again) => {
    expect(written(text)).toBe(again)
  })
})
