import type { Graph, GraphNode } from './graph'
import { sameShape, type Tensor } from './tensor'

/** Whether two graphs differ at most in the values of their inputs, and in where their nodes are in a text. */
export const sameButForInputs = (a: Graph, b: Graph): boolean =>
  a.output === b.output &&
  a.nodes.length === b.nodes.length &&
  a.groups.length === b.groups.length &&
  a.nodes.every((node, position) => isAlike(node, b.nodes[position] as GraphNode)) &&
  a.groups.every(({ id, members, title }, i) => {
    const other = b.groups[i]
    return id === other?.id && members.join() === other.members.join() && title.en === other.title.en
  })

function isAlike(a: GraphNode, b: GraphNode): boolean {
  if (a.kind !== b.kind || a.id !== b.id || a.named !== b.named || !sameShape(a.shape, b.shape)) return false
  if (a.kind !== 'operation' || b.kind !== 'operation')
    return a.kind === 'input' || (b.kind === 'constant' && sameNumbers((a as typeof b).value, b.value))
  return (
    a.op === b.op &&
    a.options.axis === b.options.axis &&
    a.options.keepdims === b.options.keepdims &&
    a.inputs.join() === b.inputs.join()
  )
}

const sameNumbers = (a: Tensor, b: Tensor): boolean => a.data.every((entry, i) => Object.is(entry, b.data[i]))
