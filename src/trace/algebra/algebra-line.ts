import type { Letters } from '../../engine/formula/equation'
import type { Run } from '../../engine/run'
import type { Text } from '../../i18n/text'

/** What a line supposes that speaks of more than the run at hand: what its letters are, and the run in which it holds. */
export interface Supposition {
  readonly letters: Letters
  readonly runOf: (run: Run) => Run
}

/** One line of a derivation. */
export interface AlgebraLine {
  /** The equation as text, as `readEquation` reads it; lines that follow each other with the same left side form a chain. */
  readonly says: string
  /** Which rule led here, in a few words. */
  readonly rule: Text
  /** What the free letters stand for where numbers are put in; absent where none are. */
  readonly at?: Letters
  /** Letters that never stand for the same: j ≠ k. */
  readonly distinct?: readonly [string, string]
  /** An equation that has to hold for the numbers at hand, and what is said instead where it does not. */
  readonly provided?: { readonly holds: string; readonly otherwise: Pick<AlgebraLine, 'says' | 'rule'> }
  readonly suppose?: Supposition
  /** The node that the view follows; absent = the output where the line speaks of it, else the first value. */
  readonly follow?: string
  /** The groups that stand open at this line; absent = the part's own default. */
  readonly open?: readonly string[]
}
