import { rounded } from '../../lib/format'
import { entryAt, mapTensor, type Tensor } from '../tensor'
import type { Formula } from './formula'
import { openLetters } from './open-letters'
import { contains, withParts } from './parts'
import { isSymbolic } from './rank'
import type { Scope } from './scope'
import { evaluate } from './value'

/** `≈` is used if the arithmetic, with the digits as written, does not come out exactly. */
export type Relation = '=' | '≈'

/** The values of letters. */
export type Letters = Readonly<Record<string, number>>

/** Sides that are equal, with the sign before each but the first. */
export interface Equation {
  readonly sides: readonly [Formula, ...Formula[]]
  readonly signs: readonly Relation[]
  readonly numbers: Numbers
  /** The values of the free letters when numbers are put in. */
  readonly at?: Letters
  /** What the whole equation assumes: N = 2. */
  readonly suppose?: Letters
  /** Letters that never have the same value: j ≠ k. */
  readonly distinct?: readonly [string, string]
}

/** Where the numbers of an equation's symbols are found. */
export type Numbers = Omit<Scope, 'number'>

/** No numbers, for equations that contain nothing but numbers. */
export const noNumbers: Numbers = {
  read: ({ id }) => {
    throw new Error(`${id} has no number here`)
  },
  slope: ({ id }) => {
    throw new Error(`${id} has no number here`)
  },
  shapeOf: () => [],
  letters: new Map(),
}

/**
 * Far less than the last digit that is written, however large or small a number is; also what rounding leaves
 * of a difference that should be 0.
 */
const [tolerance, residue] = [1e-12, 1e-15]

function alike(a: number, b: number): boolean {
  if (a === b || Object.is(a, b)) return true
  const size = Math.max(Math.abs(a), Math.abs(b))
  return Math.abs(a - b) <= (a === 0 || b === 0 || size <= residue ? residue : tolerance * size)
}

/** Whether two arrays look the same as written, entry by entry. */
export const sameNumbers = (a: Tensor, b: Tensor): boolean =>
  a.data.length === b.data.length && a.data.every((entry, i) => alike(entry, entryAt(b.data, i)))

const exactly = (value: number): number => value

/** A formula tied to a node is read as that node's number: exp(−x), tied to b, as b. */
function ownNumbers(formula: Formula, numbers: Numbers): Formula {
  if (formula.kind !== 'tied' || !isSymbolic(formula.of))
    return withParts(formula, (part) => ownNumbers(part, numbers))
  const { to: of, at } = formula
  return { kind: 'symbol', of, shape: numbers.shapeOf(of.id), ...(at && { at }) }
}

/**
 * Whether two consecutive sides agree to the digits that are written, computed from their numbers as written.
 * A symbol is computed with all its digits and rounded to as many as are written.
 */
export function agreeAsWritten(left: Formula, right: Formula, numbers: Numbers): boolean {
  const after = evaluate(right, { ...numbers, number: rounded })
  const before = evaluate(ownNumbers(left, numbers), { ...numbers, number: rounded })
  if (sameNumbers(before, after)) return true
  if (!isSymbolic(left)) return false
  const exact = evaluate(left, { ...numbers, number: exactly })
  return sameNumbers(exact, after) || sameNumbers(mapTensor(exact, rounded), after)
}

/** A local derivative that is the same number for every entry is read at the first of them. */
const isSlope = (formula: Formula): boolean => formula.kind === 'symbol' && formula.of.role === 'derivative'

/** The sign between two sides: symbols are equal, and so are statements about every entry. */
function relationOf(left: Formula, right: Formula, numbers: Numbers): Relation {
  const open = [...openLetters(left)].filter((letter) => !numbers.letters.has(letter))
  if (
    (open.length > 0 && !isSlope(left)) ||
    isSymbolic(right) ||
    [left, right].some((side) => contains(side, ({ kind }) => kind === 'unknown'))
  )
    return '='
  const letters = new Map([...numbers.letters, ...open.map((letter) => [letter, 1] as const)])
  return agreeAsWritten(left, right, { ...numbers, letters }) ? '=' : '≈'
}

/** An equation of sides that are all equal, with the signs that their numbers justify. */
export function equation(
  sides: readonly [Formula, ...Formula[]],
  numbers: Numbers,
  supposed: Omit<Equation, 'sides' | 'signs' | 'numbers'> = {},
): Equation {
  const letters = new Map([
    ...numbers.letters,
    ...Object.entries(supposed.suppose ?? {}),
    ...Object.entries(supposed.at ?? {}),
  ])
  const signs = sides
    .slice(1)
    .map((side, before) => relationOf(sides[before] as Formula, side, { ...numbers, letters }))
  return { sides, signs, numbers, ...supposed }
}

/** The equation with only the selected sides, and always its first one. */
export function withSides(whole: Equation, isKept: (side: number) => boolean): Equation {
  const { sides, signs: _, numbers, ...supposed } = whole
  const [first, ...others] = sides
  return equation([first, ...others.filter((_, before) => isKept(before + 1))], numbers, supposed)
}
