import type { Text } from '../../i18n/text'

/** One part of the lecture's listing: a class, a function, or the training. */
export interface Section {
  readonly title: Text
  /** Python; a comment stands in it as `# {name}`, and behind a line what it does as `  #: ` and a mark (`lineMark`). */
  readonly code: string
  /** The comments by name. */
  readonly comments: Readonly<Record<string, Text>>
}
