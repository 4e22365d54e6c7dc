import type { GraphNode } from '../graph'
import type { Run } from '../run'
import type { SpecialKind, SpecialNumber } from './special'

/** One entry of a number that is special, with the numbers that it was computed from. */
export interface Place {
  readonly kind: SpecialKind
  readonly number: SpecialNumber
  /** Of the output for a value, a kink or an element-wise gradient; of the gradient otherwise. */
  readonly entry: number
  readonly operands: readonly number[]
  /** The special number itself. */
  readonly result: number
  /** What a gradient was multiplied from, if it is a product of two numbers. */
  readonly upstream?: number
  readonly local?: number
  /** The op's output there. */
  readonly output?: number
}

/** The node that a place belongs to. */
export interface At {
  readonly run: Run
  readonly position: number
  readonly node: GraphNode
}
