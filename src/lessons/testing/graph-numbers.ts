import { edgesOutOf } from '../../engine/edges'
import type { Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { formatNumber } from '../../lib/format'

/** Of a larger array the graph shows a picture and the shape. */
const mostWritten = 64

/** Every number that a run's graph can show, as it is written: values, gradients and what comes back along edges, shapes and counts. */
export function graphNumbers({ graph, values, gradients, contributions }: Run): ReadonlySet<string> {
  const tensors: readonly (Tensor | undefined)[] = [
    ...values,
    ...gradients.values(),
    ...[...contributions.values()].flat(),
  ]
  const shown = tensors.flatMap((tensor) =>
    tensor && tensor.data.length <= mostWritten ? Array.from(tensor.data, formatNumber) : [],
  )
  const sizes = graph.nodes.flatMap(({ shape }) => [
    ...shape,
    shape.reduce((size, length) => size * length, 1),
  ])
  const uses = graph.nodes.map((_, position) => edgesOutOf(graph, position).length)
  return new Set([...shown, ...[...sizes, ...uses].map(String)])
}
