import { type Graph, nodeAt } from '../../engine/graph'
import type { OpDef } from '../../engine/op'
import { isElementwise } from '../../engine/special/finding/operands-at'

/** A vector and a matrix with as many rows as the vector has entries, by their positions. */
export interface Meeting {
  readonly vector: number
  readonly matrix: number
}

/** The vector and the matrix that an element-wise op has as operands, if the vector has an entry for each row. */
export function meetingOf(graph: Graph, op: OpDef, inputs: readonly number[]): Meeting | undefined {
  const ranks = inputs.map((input) => nodeAt(graph, input).shape.length)
  const [vector, matrix] = [inputs[ranks.indexOf(1)], inputs[ranks.indexOf(2)]]
  if (!isElementwise(op) || inputs.length !== 2 || vector === undefined || matrix === undefined)
    return undefined
  const [length = 0] = nodeAt(graph, vector).shape
  const [rows] = nodeAt(graph, matrix).shape
  return length > 1 && rows === length ? { vector, matrix } : undefined
}
