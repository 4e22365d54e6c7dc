import type { Run } from '../../engine/run'
import { entryAt, type Shape, sameShape, type Tensor } from '../../engine/tensor'

/** The magnitude of a number; any number's is larger than NaN's. */
const magnitudeOf = (entry: number): number => (Number.isNaN(entry) ? -1 : Math.abs(entry))

/** The position of the entry with the largest magnitude; 0 if every entry is NaN. */
export const largestAt = ({ data }: Tensor): number =>
  data.reduce((best, entry, at) => (magnitudeOf(entry) > magnitudeOf(entryAt(data, best)) ? at : best), 0)

/** The target of a vector of classes, one-hot: an input of the same shape that gets no gradient. */
const targetOf = ({ graph, values, gradients }: Run, shape: Shape): Tensor | undefined =>
  values[
    graph.nodes.findIndex(
      (node, position) =>
        node.kind === 'input' &&
        !gradients.has(position) &&
        shape.length === 1 &&
        sameShape(node.shape, shape),
    )
  ]

/**
 * The entry that is written in place of a large array: that of the right class in a vector of classes, otherwise the one
 * with the largest magnitude.
 */
export const entryAtHand = (run: Run, tensor: Tensor): number =>
  largestAt(targetOf(run, tensor.shape) ?? tensor)
