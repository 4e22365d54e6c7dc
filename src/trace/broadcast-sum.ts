import type { Edge } from '../engine/edges'
import { nodeAt } from '../engine/graph'
import type { Run } from '../engine/run'
import { type Shape, sizeOf } from '../engine/tensor'
import { operationAt } from './arithmetic'

type Axis = 0 | 1 | 'every'

/** The axis along which a gradient is added up for an operand that was broadcast; absent where it was not. */
function summedAxis(operand: Shape, output: Shape): Axis | undefined {
  if (sizeOf(operand) === sizeOf(output)) return undefined
  if (sizeOf(operand) === 1) return 'every'
  return operand.length === 2 && operand[0] === output[0] ? 1 : 0
}

/** The same for an edge into an element-wise op; the rules of other ops say for themselves what they add up. */
function axisOf(run: Run, edge: Edge): Axis | undefined {
  const [from, to] = [nodeAt(run.graph, edge.from), operationAt(run, edge.to)]
  return to.op.localValue && summedAxis(from.shape, to.shape)
}

/** Upstream × local as LaTeX, under the sum that leads back to the shape of an operand that was broadcast. */
export function sumTex(run: Run, edge: Edge, product: string): string {
  const axis = axisOf(run, edge)
  if (axis === undefined) return product
  const sum = axis === 'every' ? '\\sum' : `\\sum_{\\mathrm{axis} = ${axis}}`
  return `${sum} \\left(${product}\\right)`
}

/** The same in plain text. */
export function sumPlain(run: Run, edge: Edge, product: string): string {
  const axis = axisOf(run, edge)
  if (axis === undefined) return product
  return axis === 'every' ? `sum(${product})` : `sum(${product}, axis=${axis})`
}
