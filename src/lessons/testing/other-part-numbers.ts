import { seedRandom } from '../../lib/random'
import type { Program } from '../../program/program'
import { ownNumbers, type PartNumbers } from './judge-part'
import { otherTensor, withOtherNumbers } from './other-numbers'

/** Numbers of the same shapes, so that no equation holds by luck. */
export function otherPartNumbers(part: Program, seed: number): PartNumbers {
  const { graph, upstream } = ownNumbers(part)
  const random = seedRandom(seed)
  return { graph: withOtherNumbers(graph, random), upstream: upstream && otherTensor(upstream, random) }
}
