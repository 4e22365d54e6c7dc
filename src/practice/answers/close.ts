import type { Formula } from '../../engine/formula/formula'

/** A number as someone answers it. */
export interface Answered {
  readonly value: number
  /** How many significant digits were typed; absent for a fraction or an expression, which is exact. */
  readonly digits?: number
  /** The expression that was typed, if it has letters of the graph. */
  readonly formula?: Formula
}

/** How many significant digits it takes to write a number; at most 6. */
function digitsOf(value: number): number {
  for (let digits = 1; digits < 6; digits++)
    if (Math.abs(Number(value.toPrecision(digits)) - value) <= 1e-9 * Math.abs(value)) return digits
  return 6
}

/** The distance between two neighbouring numbers of so many significant digits, at the size of `value`. */
const unitOf = (value: number, digits: number): number =>
  10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits)

/**
 * Whether an answer is a number: exact, or rounded or cut off after at least two significant digits. A number that has
 * only a few digits itself must be given with all of them.
 */
export function isClose({ value, digits = Number.POSITIVE_INFINITY }: Answered, truth: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(truth)) return Object.is(value, truth)
  const apart = Math.abs(value - truth)
  if (apart <= 1e-6 * Math.max(1e-9, Math.abs(truth))) return true
  if (truth === 0 || digits < 2 || digitsOf(truth) <= Math.min(digits, 3)) return false
  const kept = Math.min(digits, 3)
  return apart <= (kept === 2 ? 0.5 : 1) * unitOf(truth, kept) * (1 + 1e-9)
}
