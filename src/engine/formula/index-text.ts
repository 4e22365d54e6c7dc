import type { Shape } from '../tensor'
import type { Index, SymbolFormula } from './formula'

/** The length of an axis that holds the ten digits. */
const tenDigits = 10

/** The first index along an axis of this length as written: 0 for the ten digits, 1 for any other. */
export const firstIndex = (length: number | undefined): number => (length === tenDigits ? 0 : 1)

/**
 * The index of an entry as written under a letter: 12 for row 1 and column 2, n1, and 3,12 with a comma if a number has,
 * or in this array could have, two decimal places. Along an axis that holds the ten digits, it is the digit.
 */
export function indexText(at: readonly Index[], shape: Shape = []): string {
  const parts = at.map((index, axis) =>
    String(typeof index === 'number' ? index - 1 + firstIndex(shape[axis]) : index),
  )
  const hasTwoDigits = parts.some((digits) => digits.length > 1)
  const canHaveTwoDigits =
    shape.some((length) => length > 10) && at.every((index) => typeof index === 'number')
  return parts.join(hasTwoDigits || canHaveTwoDigits ? ',' : '')
}

/** All indices of a symbol. */
export const indicesOf = ({
  at = [],
  below = [],
  shape,
}: SymbolFormula): { above: string; below: string } => ({
  above: indexText(at, shape),
  below: indexText(below),
})
