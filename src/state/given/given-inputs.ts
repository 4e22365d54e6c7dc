import type { Graph, GraphNode } from '../../engine/graph'
import type { Tensor } from '../../engine/tensor'

/** Whether a node of a program is an array from outside: then its place in the text is its name and not a literal. */
export const isGiven = ({ kind, id, span }: GraphNode, text: string): boolean =>
  kind === 'input' && span !== undefined && text.slice(span.from, span.to).normalize('NFKC') === id

/** The arrays from outside that a program's graph uses, by name. */
export const givenArrays = ({ nodes }: Graph, text: string): ReadonlyMap<string, Tensor> =>
  new Map(
    nodes.flatMap((node) =>
      node.kind === 'input' && isGiven(node, text) ? [[node.id, node.value] as const] : [],
    ),
  )
