import { edgesOutOf } from '../../edges'
import type { Run } from '../../run'

/** How many of the smallest steps of a number add up to what is still rounding. */
const roundings = 16

/**
 * Whether a gradient that arrives at a node is 0, or what rounding leaves of 0 where terms cancel: then it does
 * not matter which convention passes it on.
 */
export function roundingAt({ graph, gradients }: Run, position: number): (arrives: number) => boolean {
  const above = edgesOutOf(graph, position).flatMap(({ to }) => [...(gradients.get(to)?.data ?? [])])
  const largest = above.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  return (arrives) => arrives === 0 || Math.abs(arrives) < roundings * Number.EPSILON * largest
}
