import { edgesOf } from '../../engine/edges'
import { nodeAt } from '../../engine/graph'
import type { Tensor } from '../../engine/tensor'
import type { Frame, Shown } from '../steps/frame'
import type { Trace } from '../steps/trace'

/** Everything that a frame shows, collected. */
interface NumbersShown {
  readonly values: ReadonlyMap<number, Tensor>
  readonly gradients: ReadonlyMap<number, Tensor>
  readonly contributions: ReadonlyMap<string, Tensor>
}

function gathered<Key>(shown: Shown<Key>, keys: Iterable<Key>): ReadonlyMap<Key, Tensor> {
  const found = new Map<Key, Tensor>()
  for (const key of keys) {
    const tensor = shown.get(key)
    if (tensor) found.set(key, tensor)
  }
  return found
}

/** All numbers that a frame shows, by node position and edge id. */
export const numbersShown = (
  { graph }: Pick<Trace, 'graph'>,
  { values, gradients, contributions }: Frame,
): NumbersShown => ({
  values: gathered(values, graph.nodes.keys()),
  gradients: gathered(gradients, graph.nodes.keys()),
  contributions: gathered(
    contributions,
    edgesOf(graph).map(({ id }) => id),
  ),
})

/** The same, each under a name of its own: `value x`, `gradient x`, `contribution x->z`. */
export function shownIn(trace: Trace, frame: Frame): ReadonlySet<string> {
  const { values, gradients, contributions } = numbersShown(trace, frame)
  const named = (kind: string, positions: Iterable<number>): string[] =>
    Array.from(positions, (position) => `${kind} ${nodeAt(trace.graph, position).id}`)
  return new Set([
    ...named('value', values.keys()),
    ...named('gradient', gradients.keys()),
    ...Array.from(contributions.keys(), (id) => `contribution ${id}`),
  ])
}
