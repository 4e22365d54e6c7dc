import { edgeById } from '../../engine/edges'
import { isScalarShape } from '../../engine/tensor'
import type { Trace } from './trace'

/** The steps from which some array is shown, and not only numbers; infinite where none ever is. */
interface FirstArrays {
  readonly value: number
  /** A whole gradient, or a part of one on its edge. */
  readonly gradient: number
}

const known = new WeakMap<Trace, FirstArrays>()

/** The steps from which a trace shows an array's values and its gradients; looked for once. */
export function firstArrays(trace: Trace): FirstArrays {
  const found = known.get(trace) ?? search(trace)
  known.set(trace, found)
  return found
}

function search({ graph, valueShownAt, gradientShownAt, contributionShownAt }: Trace): FirstArrays {
  const isArray = (position: number | undefined): boolean =>
    position !== undefined && !isScalarShape(graph.nodes[position]?.shape ?? [])
  const first = <Key>(shownAt: ReadonlyMap<Key, number>, positionOf: (key: Key) => number | undefined) =>
    [...shownAt].reduce(
      (earliest, [key, at]) => (at < earliest && isArray(positionOf(key)) ? at : earliest),
      Number.POSITIVE_INFINITY,
    )
  return {
    value: first(valueShownAt, (position) => position),
    gradient: Math.min(
      first(gradientShownAt, (position) => position),
      first(contributionShownAt, (id) => edgeById(graph, id)?.from),
    ),
  }
}
