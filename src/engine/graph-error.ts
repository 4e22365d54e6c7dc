import type { Text } from '../i18n/text'

/** What is wrong with a graph or its numbers, as a sentence for people, with the node where it shows. */
export class GraphError extends Error {
  constructor(
    readonly text: Text,
    readonly nodeId?: string,
  ) {
    super(text.en)
    this.name = 'GraphError'
  }
}
