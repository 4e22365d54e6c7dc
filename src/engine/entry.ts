import { productOf } from './formula/build'
import type { Formula } from './formula/formula'

/** One entry that another is computed from; `at` is its flat position. */
export type EntryRead =
  | { readonly of: 'input'; readonly operand: number; readonly at: number }
  | { readonly of: 'output' | 'upstream' | 'extra'; readonly at: number }

/** A sum of terms that have the same form and differ in the entries that they read. */
export interface EntrySum {
  /** What each term reads. */
  readonly terms: readonly (readonly EntryRead[])[]
  /** One term, given formulas for what it reads. */
  readonly write: (reads: readonly Formula[]) => Formula
  /** The letters of the summation indices, if there are customary ones. */
  readonly letters?: readonly string[]
  /** What the sum is divided by: the number of entries of a mean, the number of rows. */
  readonly divisor?: number
}

/** Reads an entry of an operand. */
export const readInput = (operand: number, at: number): EntryRead => ({ of: 'input', operand, at })
/** Reads an entry of the upstream gradient. */
export const readUpstream = (at: number): EntryRead => ({ of: 'upstream', at })

/** Terms that are products of what they read. */
export const sumOfProducts = (
  terms: readonly (readonly EntryRead[])[],
  letters: readonly string[],
): EntrySum => ({ terms, letters, write: (reads) => productOf(reads) })

/** `count` numbers from 0. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)
