import { sumToShape } from '../engine/broadcast'
import type { Edge } from '../engine/edges'
import { nodeAt, type OperationNode } from '../engine/graph'
import type { BackwardContext } from '../engine/op'
import { inputValues, type Run } from '../engine/run'
import { mapTensor, type Tensor } from '../engine/tensor'
import { readsEqual, rounded } from '../lib/format'

/** The operation at a position; throws where there is a leaf. */
export function operationAt(run: Run, position: number): OperationNode {
  const node = nodeAt(run.graph, position)
  if (node.kind !== 'operation') throw new Error(`${node.id} is no operation`)
  return node
}

/** What an operation computed and the gradient that arrived at it. */
export function contextOf(run: Run, position: number): BackwardContext {
  const node = operationAt(run, position)
  return {
    inputs: inputValues(node, run.values),
    output: run.values[position] as Tensor,
    upstream: run.gradients.get(position) as Tensor,
    options: node.options,
  }
}

const round = (tensor: Tensor): Tensor => mapTensor(tensor, rounded)

/** Whether an array that was worked out reads like the one that is written. */
export const comesOut = (computed: Tensor, shown: Tensor): boolean =>
  computed.data.every((entry, i) => readsEqual(entry, rounded(shown.data[i] as number)))

/** Whether the forward arithmetic, as written with rounded numbers, comes out as written; what is not written out rounds nothing. */
export function forwardComesOut(run: Run, position: number): boolean {
  const node = operationAt(run, position)
  const { inputs, output } = contextOf(run, position)
  if (!canBeWritten(output)) return true
  return comesOut(node.op.forward(inputs.map(round), node.options), output)
}

/** Whether upstream × local, as written with rounded numbers, comes out as written. */
export function backwardComesOut(run: Run, edge: Edge): boolean {
  const node = operationAt(run, edge.to)
  const { inputs, output, upstream, options } = contextOf(run, edge.to)
  if (!canBeWritten(contributionOf(run, edge))) return true
  const local = node.op.localValue?.(edge.operand, { inputs, output, options })
  if (local)
    return comesOut(
      sumToShape(product(round(upstream), round(local)), inputs[edge.operand]?.shape ?? []),
      contributionOf(run, edge),
    )
  const written = { inputs: inputs.map(round), output: round(output), upstream: round(upstream), options }
  return comesOut(node.op.vjp(edge.operand, written), contributionOf(run, edge))
}

const product = (a: Tensor, b: Tensor): Tensor => ({
  shape: a.shape,
  data: a.data.map((entry, i) => entry * (b.data[i] as number)),
})

/** Whether a local derivative, as written with rounded numbers put in, comes out as written. */
export function localComesOut(run: Run, edge: Edge): boolean {
  const { op, options } = operationAt(run, edge.to)
  const { inputs, output } = contextOf(run, edge.to)
  if (![...inputs, output].every(canBeWritten)) return true
  const [exact, written] = [
    op.localValue?.(edge.operand, { inputs, output, options }),
    op.localValue?.(edge.operand, { inputs: inputs.map(round), output: round(output), options }),
  ]
  return !exact || !written || comesOut(written, exact)
}

/** Whether the contributions to a node, as written with rounded numbers, add up to what is written. */
export function sumComesOut(run: Run, position: number, edges: readonly Edge[]): boolean {
  const total = run.gradients.get(position) as Tensor
  if (!canBeWritten(total)) return true
  const parts = edges.map((edge) => round(contributionOf(run, edge)))
  const data = total.data.map((_, i) => parts.reduce((sum, part) => sum + (part.data[i] as number), 0))
  return comesOut({ shape: total.shape, data }, total)
}

/** What an edge carries back to its source. */
export const contributionOf = (run: Run, edge: Edge): Tensor =>
  run.contributions.get(edge.to)?.[edge.operand] as Tensor

/** Whether a tensor is small enough to be written out number by number: at most 4 × 4. */
export const canBeWritten = (tensor: Tensor): boolean => tensor.shape.every((length) => length <= 4)
