import { isTarget } from '../../engine/gradient-flow'
import type { Graph } from '../../engine/graph'
import { generate, type Tensor } from '../../engine/tensor'
import { withInputs } from '../../engine/with-inputs'
import { integer, type RandomState, uniform } from '../../lib/random'

/** A tensor of the same shape with new random numbers of the same size. */
export function otherTensor(tensor: Tensor, random: RandomState): Tensor {
  const size = Math.max(1, ...tensor.data.map(Math.abs))
  return generate(tensor.shape, () => size * (2 * uniform(random) - 1))
}

/** One-hot rows of the same shape. */
function otherTarget({ shape }: Tensor, random: RandomState): Tensor {
  const classes = shape.at(-1) ?? 1
  const rows = Array.from({ length: shape.length === 2 ? (shape[0] ?? 1) : 1 }, () =>
    integer(random, classes),
  )
  return generate(shape, (at) => (at % classes === rows[Math.floor(at / classes)] ? 1 : 0))
}

/** The same graph with new numbers at its inputs; a target stays one-hot. */
export function withOtherNumbers(graph: Graph, random: RandomState): Graph {
  const drawn = graph.nodes.flatMap((node, position) => {
    if (node.kind !== 'input') return []
    const other = node.isTarget || isTarget(graph, position) ? otherTarget : otherTensor
    return [[node.id, other(node.value, random)] as const]
  })
  return withInputs(graph, new Map(drawn))
}
