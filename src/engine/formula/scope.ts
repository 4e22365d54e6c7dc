import type { Tensor } from '../tensor'
import type { Quantity } from './formula'

/** What a formula is evaluated with. */
export interface Scope {
  /** The numbers of a quantity that is not a derivative; throws if there are none. */
  readonly read: (quantity: Quantity) => Tensor
  /** The derivative of an entry of one node with respect to an entry of another; both by flat position. */
  readonly slope: (
    quantity: Extract<Quantity, { role: 'derivative' }>,
    above: number,
    below: number,
  ) => number
  /** The shape of a node, for the ranges of indices. */
  readonly shapeOf: (id: string) => readonly number[]
  /** The values of letters. */
  readonly letters: ReadonlyMap<string, number>
  /** Maps each number: to itself, or to what is shown of it when it is written. */
  readonly number: (value: number) => number
}
