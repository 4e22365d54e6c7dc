import type { Tensor } from '../tensor'
import type { Quantity } from './formula'

/** What a formula is worked out from. */
export interface Scope {
  /** The numbers of a quantity that is no derivative; throws where there are none. */
  readonly read: (quantity: Quantity) => Tensor
  /** How an entry of one node changes with an entry of another; both by flat position. */
  readonly slope: (
    quantity: Extract<Quantity, { role: 'derivative' }>,
    above: number,
    below: number,
  ) => number
  /** The shape of a node, for the ranges of indices. */
  readonly shapeOf: (id: string) => readonly number[]
  /** What letters stand for. */
  readonly letters: ReadonlyMap<string, number>
  /** What is made of each number: itself, or what is seen of it where it is written. */
  readonly number: (value: number) => number
}
