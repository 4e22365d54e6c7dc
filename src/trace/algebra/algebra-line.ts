import type { Letters } from '../../engine/formula/equation'
import type { Run } from '../../engine/run'
import type { Text } from '../../i18n/text'

/**
 * The assumptions of a line about more than the run at hand: what its letters are, and the run in which it
 * holds.
 */
export interface Supposition {
  readonly letters: Letters
  readonly runOf: (run: Run) => Run
}

/** One line of a derivation. */
export interface AlgebraLine {
  /**
   * The equation as text, as `readEquation` reads it; consecutive lines with the same left side form a chain.
   */
  readonly says: string
  /** Which rule led here, in a few words. */
  readonly rule: Text
  /** The values of the free letters when numbers are put in; absent if none are. */
  readonly at?: Letters
  /** Of a line about whole arrays, the entry that is lit in it: its equation, and the values of its letters. */
  readonly lit?: { readonly says: string; readonly at: Letters }
  /** Letters that never have the same value: j ≠ k. */
  readonly distinct?: readonly [string, string]
  /** An equation that must hold for the numbers at hand, and what is said instead if it does not. */
  readonly provided?: { readonly holds: string; readonly otherwise: Pick<AlgebraLine, 'says' | 'rule'> }
  readonly suppose?: Supposition
  /** The node that the view follows; absent = the output if the line refers to it, else the first value. */
  readonly follow?: string
  /** The groups that are open at this line; absent = the part's own default. */
  readonly open?: readonly string[]
}
