import type { Quantity } from './formula/formula'

/** The letter that counts the samples of a batch in formulas. */
export const sampleLetter = 'n'

/** Several samples that go through a graph together, each in a row of its own. */
export interface Batch {
  readonly size: number
  /** Whether the rows of a quantity are the samples. */
  readonly holds: (quantity: Quantity) => boolean
}
