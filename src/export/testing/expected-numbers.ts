import type { Graph } from '../../engine/graph'
import type { Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { encodeTensor } from '../../engine/tensor-json'

const namedNumbers = (graph: Graph, tensorOf: (position: number) => Tensor | undefined): unknown =>
  Object.fromEntries(
    graph.nodes.flatMap(({ id, named }, position) => {
      const tensor = named ? tensorOf(position) : undefined
      return tensor ? [[id, encodeTensor(tensor)]] : []
    }),
  )

/** The expected result of a program: its named values and gradients, in JSON. */
export const expectedNumbers = ({ graph, values, gradients }: Run): unknown => ({
  values: namedNumbers(graph, (position) => values[position]),
  gradients: namedNumbers(graph, (position) => gradients.get(position)),
})

/** The same, but matching numbers that are close enough. */
export function closely(wanted: unknown): unknown {
  if (typeof wanted === 'number') {
    const tolerance = 1e-9 * Math.max(1, Math.abs(wanted))
    return {
      asymmetricMatch: (other: unknown) => typeof other === 'number' && Math.abs(other - wanted) <= tolerance,
    }
  }
  if (Array.isArray(wanted)) return wanted.map(closely)
  if (typeof wanted !== 'object' || wanted === null) return wanted
  return Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, closely(value)]))
}
