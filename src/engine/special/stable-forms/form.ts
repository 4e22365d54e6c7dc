import type { Text } from '../../../i18n/text'
import type { Run } from '../../run'

/** A part of a graph that has a stable form. */
export interface Unstable {
  /** The positions of the nodes that the stable form replaces. */
  readonly nodes: readonly number[]
  readonly text: Text
}

/** Recognises a part of a graph by its last node, given by its position. */
export type StableForm = (run: Run, last: number) => Unstable | undefined
