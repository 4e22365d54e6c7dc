import { nodeAt } from '../../../engine/graph'
import type { Run } from '../../../engine/run'
import { isScalarShape, type Tensor } from '../../../engine/tensor'
import { written } from '../../graph-picture/drawn-item'

/** The numbers at the line behind a node: its value above, unless the node shows it, and its gradient below. */
export interface NumbersBehind {
  readonly value?: string
  readonly gradient?: string
}

/** Which nodes have numbers behind them: all of them, or only inputs and the output. */
export type Room = 'all' | 'ends'

const numberIn = (tensor: Tensor | undefined): string | undefined =>
  tensor && isScalarShape(tensor.shape) ? written(tensor.data[0] ?? Number.NaN) : undefined

/** The numbers behind the node at a position; arrays have none. */
export function numbersBehind(
  { graph, values, gradients }: Run,
  position: number,
  room: Room,
): NumbersBehind {
  const isOperation = nodeAt(graph, position).kind === 'operation'
  if (room === 'ends' && isOperation && position !== graph.output) return {}
  const value = isOperation ? numberIn(values[position]) : undefined
  const gradient = numberIn(gradients.get(position))
  return { ...(value !== undefined && { value }), ...(gradient !== undefined && { gradient }) }
}
