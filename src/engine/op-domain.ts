import type { OpOptions } from './op-options'
import type { PerOperand } from './per-operand'
import type { Tensor } from './tensor'

/**
 * Numbers from `least` to `most`, and at least `fromZero` away from 0; any number if none of these is given.
 */
export interface NumberRange {
  readonly least?: number
  readonly most?: number
  readonly fromZero?: number
}

/** Where an op has a value and a derivative, with some margin: the tests draw its operands from there. */
export interface OpDomain<Arity extends number = number> {
  /** The numbers that each operand may be. */
  readonly ranges?: PerOperand<NumberRange, Arity>
  /**
   * The distance of the operands from each kink, where the op has no derivative: x for |x|, a − b for max(a,
   * b).
   */
  fromKinks?(inputs: PerOperand<Tensor, Arity>, options: OpOptions): Tensor
}
