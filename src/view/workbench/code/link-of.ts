import type { CodeLine } from '../../../export/code-line'

/** The node or edge that a line points at: an edge if the line computes the contribution along it. */
export function linkOf({ node, shows = [] }: CodeLine): string | undefined {
  const [only, second] = shows
  return only?.of === 'contribution' && !second ? only.id : node
}
