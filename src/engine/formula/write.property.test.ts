import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromNested, itemOf } from '../tensor'
import {
  apply,
  difference,
  group,
  named,
  negative,
  number,
  power,
  product,
  quotient,
  sum,
  tied,
  total,
} from './build'
import { noNumbers } from './equation'
import type { Formula, ProductSign, Quantity } from './formula'
import { absolute, cosine, exponential, hyperbolicTangent, logarithm, sine, squareRoot } from './functions'
import { plainOf } from './plain'
import { type Names, noNames } from './read/names'
import { readFormula } from './read/read'
import type { Scope } from './scope'
import { readTex } from './testing/read-tex'
import { texOf } from './tex'
import { evaluate } from './value'

const valueOfNumbers = (formula: Formula): number =>
  itemOf(evaluate(formula, { ...noNumbers, number: (value) => value }))

/**
 * Numbers that are written with all their digits: small ones of either sign, one with two digits, one with a
 * power of ten.
 */
const numbers = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(0.5, -1.25, 12, 1.5e-7, -2e-5))

const functions = fc.constantFrom(
  exponential,
  logarithm,
  squareRoot,
  sine,
  cosine,
  hyperbolicTangent,
  absolute,
)

const signs = fc.constantFrom<ProductSign | undefined>(undefined, '×', '·', '⊙', '')

const { formula: formulas } = fc.letrec<{ formula: Formula }>((again) => {
  const part = again('formula')
  return {
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      numbers.map(number),
      fc.tuple(part, part).map(([a, b]) => sum(a, b)),
      fc.tuple(part, part).map(([a, b]) => difference(a, b)),
      fc.tuple(part, part, signs).map(([a, b, sign]) => product(a, b, sign)),
      fc.tuple(part, part).map(([a, b]) => quotient(a, b)),
      fc.tuple(part, fc.oneof(fc.constantFrom(2, 3, -1, 0.5).map(number), part)).map(([a, b]) => power(a, b)),
      part.map(negative),
      part.map(group),
      part.map((of) => named(of, { en: 'word', ko: '말' })),
      part.map((of) => tied({ role: 'value', id: 'x' }, of)),
      fc.tuple(functions, part).map(([f, of]) => apply(f, of)),
      fc.array(part, { minLength: 1, maxLength: 4 }).map((terms): Formula => ({ kind: 'series', terms })),
    ),
  }
})

const names: Names = { ...noNames, idOf: (name) => (name === 'v' ? name : undefined), shapeOf: () => [3] }

const scope: Scope = {
  ...noNumbers,
  read: ({ role }) => fromNested(role === 'gradient' ? [2, -1, 3] : [1, 2, -4]),
  shapeOf: () => [3],
  letters: new Map([
    ['j', 1],
    ['k', 3],
  ]),
  number: (value) => value,
}

const entryOf = (of: Quantity, letter: string): Formula => ({ kind: 'symbol', of, shape: [3], at: [letter] })
const letters = fc.constantFrom('j', 'k')
const quantities = fc.constantFrom<Quantity>(
  { role: 'value', id: 'v' },
  { role: 'gradient', id: 'v', loss: 'L' },
)

/** Entries, gradients and sums over them, whose signs extend over what follows. */
const { formula: sums } = fc.letrec<{ formula: Formula }>((again) => {
  const part = again('formula')
  return {
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.integer({ min: 1, max: 9 }).map(number),
      fc.tuple(quantities, letters).map(([of, letter]) => entryOf(of, letter)),
      fc
        .tuple(quantities, letters, part, signs)
        .map(([of, letter, body, sign]) => total([letter], product(entryOf(of, letter), body, sign))),
      fc
        .tuple(quantities, letters, part)
        .map(([of, letter, body]) => total([letter], sum(body, entryOf(of, letter)))),
      fc.tuple(part, part).map(([a, b]) => sum(a, b)),
      fc.tuple(part, part).map(([a, b]) => difference(a, b)),
      fc.tuple(part, part, signs).map(([a, b, sign]) => product(a, b, sign)),
      fc.tuple(part, part).map(([a, b]) => quotient(a, b)),
      part.map((of) => power(of, number(2))),
      part.map(negative),
      part.map((of) => named(of, { en: 'word', ko: '말' })),
    ),
  }
})

/** Whether two numbers are the same up to the order of rounding; an overflow proves nothing. */
const agree = (read: number, meant: number): boolean =>
  !Number.isFinite(read) || !Number.isFinite(meant)
    ? Number.isFinite(read) === Number.isFinite(meant)
    : Math.abs(read - meant) <= 1e-6 * Math.max(1, Math.abs(read), Math.abs(meant))

// No parenthesis is missing if a reader of the text arrives at the number that was meant.
describe('a formula', () => {
  const options = { seed: 20250601, numRuns: 5000 }

  it('is read back from plain text as what it is', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const text = plainOf(formula, { language: 'en' })
        const read = valueOfNumbers(readFormula(text, noNames))
        expect(agree(read, valueOfNumbers(formula)), `${text} is read as ${read}`).toBe(true)
      }),
      options,
    )
  })

  it('is read back from plain text if it contains sums over letters', () => {
    fc.assert(
      fc.property(sums, (formula) => {
        const text = plainOf(formula, { language: 'en' })
        const [read, meant] = [readFormula(text, names), formula].map((each) =>
          itemOf(evaluate(each, scope)),
        ) as [number, number]
        expect(agree(read, meant), `${text} is read as ${read}, not ${meant}`).toBe(true)
      }),
      options,
    )
  })

  it('is read back from LaTeX as what it is, by a reader who cannot see its braces', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const text = texOf(formula, { language: 'en' })
        const read = readTex(text)
        expect(agree(read, valueOfNumbers(formula)), `${text} is read as ${read}`).toBe(true)
      }),
      options,
    )
  })
})
