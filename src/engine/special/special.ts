import type { Text } from '../../i18n/text'

/** Which of a run's numbers is special. */
export type SpecialNumber =
  /** The node's value. */
  | { readonly of: 'value' }
  /** What the node sends back to one operand. */
  | { readonly of: 'contribution'; readonly operand: number }
  /** The sum of what comes back to the node. */
  | { readonly of: 'gradient' }

export type SpecialKind =
  /** An infinite result of finite numbers: exp(800). */
  | 'overflow'
  /** The same where the mathematics has no finite result either: 1 / 0, the slope of a root at 0. */
  | 'pole'
  /** A slope that is very large because a pole is very near. */
  | 'near-pole'
  /** 0 × ∞, ∞ − ∞, ∞ / ∞, 0 / 0, or no real number at all. */
  | 'no-number'
  /** A corner without a derivative, where a convention is used. */
  | 'kink'
  /** A number that a convention settles: 0 to the power of 0. */
  | 'settled'

/** A place in a run where a number is not finite, or a convention was used, although nothing before it was. */
export interface Special {
  /** The node's position. */
  readonly node: number
  readonly kind: SpecialKind
  readonly number: SpecialNumber
  /** The flat position of the first entry where it happened. */
  readonly entry: number
  /** In how many more entries it happened. */
  readonly more: number
  /** The numbers there: the operands, or what was added up. */
  readonly operands: readonly number[]
  /** Where it happened, what, which convention is used, and a stable form if there is one. */
  readonly text: Text
}
