import type { Text } from '../i18n/text'

/**
 * What is wrong with a graph or its numbers, as a readable sentence, with the node at which it was noticed.
 */
export class GraphError extends Error {
  constructor(
    readonly text: Text,
    readonly nodeId?: string,
  ) {
    super(text.en)
    this.name = 'GraphError'
  }
}
