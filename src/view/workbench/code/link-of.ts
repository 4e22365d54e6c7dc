import type { CodeLine } from '../../../export/code-line'

/** The node or the edge that a line points at: an edge where it computes what goes back along that one. */
export function linkOf({ node, shows = [] }: CodeLine): string | undefined {
  const [only, second] = shows
  return only?.of === 'contribution' && !second ? only.id : node
}
