import type { Graph } from './graph'
import type { Tensor } from './tensor'

/** The values of a graph's inputs, by id. */
export const inputValuesOf = ({ nodes }: Graph): ReadonlyMap<string, Tensor> =>
  new Map(nodes.flatMap((node) => (node.kind === 'input' ? [[node.id, node.value] as const] : [])))
