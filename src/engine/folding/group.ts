import type { Text } from '../../i18n/text'
import type { OpDef } from '../op'

/**
 * Nodes of a graph that can be folded into one: a named part of a program, or what a composite op is made of.
 */
export interface Group {
  /** Its name in the `open` parameter of a link. */
  readonly id: string
  readonly title: Text
  /** The id of the node whose value leaves the group; it exists whether the group is open or folded. */
  readonly output: string
  /** The ids of its nodes, including those of groups inside it. */
  readonly members: readonly string[]
  /** The op that it folds into, if one computes the same. */
  readonly op?: OpDef
  /** Set if it is what a composite op is made of. */
  readonly isComposite?: true
}
