import { rounded } from '../../lib/format'
import { entryAt, mapTensor, type Tensor } from '../tensor'
import type { Formula } from './formula'
import { openLetters } from './open-letters'
import { contains, withParts } from './parts'
import { isSymbolic } from './rank'
import { canBeWritten } from './rows-of'
import type { Scope } from './scope'
import { evaluate } from './value'

/** `≈` stands where the arithmetic, with the digits that are written, does not come out. */
export type Relation = '=' | '≈'

/** What letters stand for. */
export type Letters = Readonly<Record<string, number>>

/** Sides that are equal, with the sign before each but the first. */
export interface Equation {
  readonly sides: readonly [Formula, ...Formula[]]
  readonly signs: readonly Relation[]
  readonly numbers: Numbers
  /** What the free letters stand for where numbers are put in. */
  readonly at?: Letters
  /** What the whole equation supposes: N = 2. */
  readonly suppose?: Letters
  /** Letters that never stand for the same: j ≠ k. */
  readonly distinct?: readonly [string, string]
}

/** Where the numbers of an equation's symbols are found. */
export type Numbers = Omit<Scope, 'number'>

/** No numbers, for equations that hold nothing but numbers themselves. */
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

/** Far less than the last digit that is written, however large or small a number is; what is left of a difference beside 0. */
const [tolerance, residue] = [1e-12, 1e-15]

function alike(a: number, b: number): boolean {
  if (a === b || Object.is(a, b)) return true
  const size = Math.max(Math.abs(a), Math.abs(b))
  return Math.abs(a - b) <= (a === 0 || b === 0 || size <= residue ? residue : tolerance * size)
}

/** Whether two arrays are read alike, entry by entry. */
export const sameNumbers = (a: Tensor, b: Tensor): boolean =>
  a.data.length === b.data.length && a.data.every((entry, i) => alike(entry, entryAt(b.data, i)))

const hasUnwritten = (formula: Formula): boolean =>
  contains(formula, (part) => part.kind === 'tensor' && !canBeWritten(part.tensor.shape))

const exactly = (value: number): number => value

/** A formula that stands for a node is read as that node's number: exp(−x), tied to b, as b. */
function ownNumbers(formula: Formula, numbers: Numbers): Formula {
  if (formula.kind !== 'tied' || !isSymbolic(formula.of))
    return withParts(formula, (part) => ownNumbers(part, numbers))
  const { to: of, at } = formula
  return { kind: 'symbol', of, shape: numbers.shapeOf(of.id), ...(at && { at }) }
}

/** Whether two sides that follow each other agree, worked out from their numbers as they are written, to the digits that are written: a symbol, and an array too large to be written, has all of its digits and is read off to as many as are written. */
export function agreeAsWritten(left: Formula, right: Formula, numbers: Numbers): boolean {
  if (hasUnwritten(right)) return true
  const after = evaluate(right, { ...numbers, number: rounded })
  const before = evaluate(ownNumbers(left, numbers), { ...numbers, number: rounded })
  if (sameNumbers(before, after)) return true
  if (!isSymbolic(left) && !hasUnwritten(left)) return false
  const exact = evaluate(left, { ...numbers, number: exactly })
  return sameNumbers(exact, after) || sameNumbers(mapTensor(exact, rounded), after)
}

/** A local derivative that is the same number for every entry is read off at the first of them. */
const isSlope = (formula: Formula): boolean => formula.kind === 'symbol' && formula.of.role === 'derivative'

/** The sign between two sides: symbols are equal, and so is what is said of every entry. */
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

/** An equation of sides that are all equal, with the signs that they earn by their numbers. */
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

/** The equation with only those of its sides that are asked for, its first one always. */
export function withSides(whole: Equation, isKept: (side: number) => boolean): Equation {
  const { sides, signs: _, numbers, ...supposed } = whole
  const [first, ...others] = sides
  return equation([first, ...others.filter((_, before) => isKept(before + 1))], numbers, supposed)
}
