import type { Text } from '../../i18n/text'
import type { OpDef } from '../op'

/** Nodes of a graph that can be folded into one: a named part of a program, or what a composite op is made of. */
export interface Group {
  /** What `open` in a link calls it. */
  readonly id: string
  readonly title: Text
  /** The id of the node whose value leaves the group; it is there whether the group is open or folded. */
  readonly output: string
  /** Ids of its nodes, those of groups inside it included. */
  readonly members: readonly string[]
  /** The op that it folds into, where one computes the same. */
  readonly op?: OpDef
  /** Set where it is what a composite op is made of. */
  readonly isComposite?: true
}
