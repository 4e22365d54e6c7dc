import type { Run } from '../../engine/run'
import { isScalarShape, type Tensor } from '../../engine/tensor'
import { largestSize } from './heat'

/** The magnitudes that get the full colour: one for all values of a graph, one for all gradients. */
export interface HeatLimits {
  readonly value: number
  readonly gradient: number
}

const largestIn = (tensors: Iterable<Tensor | undefined>): number =>
  [...tensors].reduce(
    (largest, tensor) =>
      tensor && !isScalarShape(tensor.shape) ? Math.max(largest, largestSize(tensor.data)) : largest,
    0,
  )

/** The largest magnitudes in a run's arrays; scalars are not coloured. */
export const heatLimits = ({ values, gradients, contributions }: Run): HeatLimits => ({
  value: largestIn(values),
  gradient: largestIn([...gradients.values(), ...[...contributions.values()].flat()]),
})
