import { edgesInto } from './edges'
import { carriesGradient } from './gradient-flow'
import { nodeAt } from './graph'
import { inputValues, type Run, valueAt } from './run'
import { addTensors, full, type Tensor } from './tensor'

/** 1 at one entry, 0 elsewhere. */
function oneAt(tensor: Tensor, at: number): Tensor {
  const one = full(tensor.shape, 0)
  one.data[at] = 1
  return one
}

/** What an operation sends back to one operand for a gradient that arrives at it. */
function sentTo(run: Run, position: number, operand: number, upstream: Tensor): Tensor {
  const node = nodeAt(run.graph, position)
  if (node.kind !== 'operation') throw new Error(`${node.id} is not an operation`)
  const output = valueAt(run.values, position)
  const inputs = inputValues(node, run.values)
  return node.op.vjp(operand, { inputs, output, upstream, options: node.options })
}

/**
 * The derivative of one entry of a node with respect to each entry of an earlier one, over all paths between
 * them.
 */
export function slopesOfEntry(run: Run, of: number, entry: number, by: number): Tensor {
  const arrived = new Map<number, Tensor>([[of, oneAt(valueAt(run.values, of), entry)]])
  for (let position = of; position > by; position--) {
    const upstream = arrived.get(position)
    if (!upstream) continue
    for (const edge of edgesInto(run.graph, position)) {
      if (!carriesGradient(run.graph, edge)) continue
      const [known, sent] = [arrived.get(edge.from), sentTo(run, position, edge.operand, upstream)]
      arrived.set(edge.from, known ? addTensors(known, sent) : sent)
    }
  }
  return arrived.get(by) ?? full(nodeAt(run.graph, by).shape, 0)
}

/** The same along a single edge. */
export const slopesAlong = (
  run: Run,
  edge: { readonly to: number; readonly operand: number },
  entry: number,
): Tensor => sentTo(run, edge.to, edge.operand, oneAt(valueAt(run.values, edge.to), entry))
