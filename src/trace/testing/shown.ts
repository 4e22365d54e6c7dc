import { nodeAt } from '../../engine/graph'
import type { Frame } from '../steps/frame'
import type { Trace } from '../steps/trace'

/** All numbers that a frame shows, each by a name of its own: `value x`, `gradient x`, `contribution x->z`. */
export function shownIn({ graph }: Trace, { values, gradients, contributions }: Frame): ReadonlySet<string> {
  const named = (kind: string, positions: Iterable<number>): string[] =>
    Array.from(positions, (position) => `${kind} ${nodeAt(graph, position).id}`)
  return new Set([
    ...named('value', values.keys()),
    ...named('gradient', gradients.keys()),
    ...Array.from(contributions.keys(), (id) => `contribution ${id}`),
  ])
}
