import type { Text } from '../i18n/text'
import type { OpOptions } from './op-options'
import type { PerOperand } from './per-operand'
import type { Tensor } from './tensor'

/** A number that a convention settles, where the op's formula alone has none. */
export interface Settled {
  /** The operand whose gradient it is; absent if it is the op's value. */
  readonly operand?: number
  /** Whether it is settled for these entries of the operands. */
  readonly at: (operands: readonly number[]) => boolean
  /** Which number is used, and what PyTorch uses. */
  readonly says: Text
}

/** What an op says about numbers for which it has no value, no finite one, or no derivative. */
export interface OpSpecial<Arity extends number = number> {
  /** How its value or its slope grows at its poles. */
  readonly pole?: Text
  /** The distance of the operands from each pole: x for log x, b for a / b. */
  fromPoles?(inputs: PerOperand<Tensor, Arity>, options: OpOptions): Tensor
  /** Why it has no value for some finite numbers. */
  readonly noValue?: Text
  /** The same for its local derivatives. */
  readonly noSlope?: Text
  /** What PyTorch does where the op follows its convention. */
  readonly pytorch?: Text
  readonly settled?: readonly Settled[]
}
