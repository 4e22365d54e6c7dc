import { edgesInto } from './edges'
import { carriesGradient } from './gradient-flow'
import { nodeAt } from './graph'
import { inputValues, type Run } from './run'
import { full, type Tensor } from './tensor'

/** 1 at one entry, 0 elsewhere. */
function oneAt(tensor: Tensor, at: number): Tensor {
  const one = full(tensor.shape, 0)
  one.data[at] = 1
  return one
}

const added = (a: Tensor | undefined, b: Tensor): Tensor =>
  a ? { shape: b.shape, data: b.data.map((entry, i) => entry + (a.data[i] as number)) } : b

/** What an operation sends back to one operand for a gradient that arrives at it. */
function sentTo(run: Run, position: number, operand: number, upstream: Tensor): Tensor {
  const node = nodeAt(run.graph, position)
  if (node.kind !== 'operation') throw new Error(`${node.id} is no operation`)
  const output = run.values[position] as Tensor
  const inputs = inputValues(node, run.values)
  return node.op.vjp(operand, { inputs, output, upstream, options: node.options })
}

/** How one entry of a node changes with each entry of an earlier one, over all paths between them. */
export function slopesOfEntry(run: Run, of: number, entry: number, by: number): Tensor {
  const arrived = new Map<number, Tensor>([[of, oneAt(run.values[of] as Tensor, entry)]])
  for (let position = of; position > by; position--) {
    const upstream = arrived.get(position)
    if (!upstream) continue
    for (const edge of edgesInto(run.graph, position))
      if (carriesGradient(run.graph, edge))
        arrived.set(edge.from, added(arrived.get(edge.from), sentTo(run, position, edge.operand, upstream)))
  }
  return arrived.get(by) ?? full(nodeAt(run.graph, by).shape, 0)
}

/** The same along one edge alone. */
export const slopesAlong = (
  run: Run,
  edge: { readonly to: number; readonly operand: number },
  entry: number,
): Tensor => sentTo(run, edge.to, edge.operand, oneAt(run.values[edge.to] as Tensor, entry))
