import type { Equation, Numbers, Relation } from '../../engine/formula/equation'
import { equationPlain } from '../../engine/formula/equation-tex'
import type { Formula } from '../../engine/formula/formula'
import { openLetters } from '../../engine/formula/open-letters'
import { contains } from '../../engine/formula/parts'
import { isSymbolic } from '../../engine/formula/rank'
import type { Scope } from '../../engine/formula/scope'
import { evaluate } from '../../engine/formula/value'
import type { Tensor } from '../../engine/tensor'
import { readingColumns, withDrawnColumns } from './drawn-columns'
import { formFaults } from './form-faults'
import { comesOut, compared, worked } from './judged'
import { type LetterValues, lengthOf, placesOf } from './places'

/** What a sign is not judged for, each with its reason. */
export const exceptions = {
  unknown: 'A number that is not known yet is written “?”, and proves nothing.',
  indeterminate:
    'Where numbers overflow, ∞·0 and ∞ − ∞ are NaN in one order of evaluation and a number in another: entries that are NaN on a side are not compared, and beside ∞ a sign may be ≈ though the digits come out. ±∞ itself is compared like a number.',
} as const

/** How many signs were judged, and how many were not. */
export type Tried = Record<'signs' | keyof typeof exceptions, number>

export const nothingTried = (): Tried => ({ signs: 0, unknown: 0, indeterminate: 0 })

/** Whether all numbers of a formula are known. */
export const isKnown = (formula: Formula): boolean => !contains(formula, ({ kind }) => kind === 'unknown')

/**
 * What is wrong with an equation, computed from the true numbers; empty if it holds. A sign `=` must come out
 * with the digits that are written, and `≈` is used if they do not; both sides are exactly equal, for all
 * values of the free letters.
 */
export function equationFaults(said: Equation, numbers: Numbers, tried: Tried): readonly string[] {
  const faults = [
    ...formFaults(said, numbers),
    ...said.signs.flatMap((sign, i) => pairFaults(said, i, sign, numbers, tried)),
  ]
  return faults.map((fault) => `${equationPlain(said, { language: 'en' })}: ${fault}`)
}

function pairFaults(
  said: Equation,
  at: number,
  sign: Relation,
  numbers: Numbers,
  tried: Tried,
): readonly string[] {
  const [left, right] = [said.sides[at], said.sides[at + 1]] as [Formula, Formula]
  if (!isKnown(left) || !isKnown(right)) {
    tried.unknown++
    return []
  }
  tried.signs++
  try {
    if (sign === '≈' && isSymbolic(right)) return ['≈ is used between symbols']
    const places = placesFor(said, left, right, numbers)
    return places
      .flatMap((letters) => placeFaults(left, right, sign, { ...numbers, letters }, tried))
      .slice(0, 1)
  } catch (error) {
    return [`cannot be evaluated: ${error instanceof Error ? error.message : error}`]
  }
}

/**
 * The values of the letters of two sides: those that the equation gives when it puts numbers in, else all
 * possible ones.
 */
function placesFor(said: Equation, left: Formula, right: Formula, numbers: Numbers): readonly LetterValues[] {
  const isPutIn = !isSymbolic(right) || !isSymbolic(left)
  const fixed = new Map([
    ...numbers.letters,
    ...Object.entries(said.suppose ?? {}),
    ...(isPutIn ? Object.entries(said.at ?? {}) : []),
  ])
  const open = new Set(
    [left, right].flatMap((side) => [...openLetters(side)]).filter((letter) => !fixed.has(letter)),
  )
  const lengths = new Map([...open].map((letter) => [letter, lengthOf(letter, said.sides, numbers)]))
  const [one, other] = said.distinct ?? []
  return placesOf(lengths)
    .map((place) => new Map([...fixed, ...place]))
    .filter((place) => one === undefined || other === undefined || place.get(one) !== place.get(other))
}

const exactly = (value: number): number => value

function placeFaults(
  left: Formula,
  right: Formula,
  sign: Relation,
  numbers: Numbers,
  tried: Tried,
): readonly string[] {
  const scope: Scope = { ...numbers, slope: readingColumns(numbers.slope), number: exactly }
  const at = numbers.letters.size > 0 ? ` at ${placeText(numbers.letters)}` : ''
  const [a, b] = exactValues(left, right, scope)
  const exact = compared(a, b)
  if (exact === 'different') return [`${valuesText(a)} is not ${valuesText(b)}${at}`]
  if (exact === 'indeterminate') tried.indeterminate++
  if (isSymbolic(right)) return []
  const written = comesOut(left, right, scope)
  if (exact === 'indeterminate' || written === 'indeterminate') return []
  if (sign === '=' && written === 'different') return [`= is used where the digits do not come out${at}`]
  const bothFinite = [a, b].every(({ data }) => data.every(Number.isFinite))
  return sign === '≈' && written === 'same' && bothFinite ? [`≈ is used where the digits come out${at}`] : []
}

/** Both sides evaluated, in the same columns if one of them has very many. */
function exactValues(left: Formula, right: Formula, scope: Scope): readonly [Tensor, Tensor] {
  const columns = withDrawnColumns(left).columns ?? withDrawnColumns(right).columns
  return worked([left, right], (side) => {
    const drawn = withDrawnColumns(side)
    const value = evaluate(drawn.side, scope)
    return columns && !drawn.columns ? chosen(value, columns) : value
  })
}

const chosen = ({ data }: Tensor, columns: readonly number[]): Tensor => ({
  shape: [columns.length],
  data: Float64Array.from(columns, (column) => data[column] ?? Number.NaN),
})

export const valuesText = ({ data }: Tensor): string =>
  `(${[...Array.from(data).slice(0, 12), ...(data.length > 12 ? ['…'] : [])].join(', ')})`

const placeText = (letters: LetterValues): string =>
  [...letters].map(([letter, value]) => `${letter} = ${value}`).join(', ')
