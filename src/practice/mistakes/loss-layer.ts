import { softmaxCrossEntropy } from '../../engine/ops/softmax-cross-entropy'
import { rowsOf, targetRows } from '../../engine/rows'
import type { Tensor } from '../../engine/tensor'
import { contextOf, operationAt } from '../../trace/steps/contributions'
import { onlyEdge, type Place } from '../questions/place'

/** A softmax-with-loss layer whose scores' gradient is asked for. */
interface LossLayer {
  readonly rows: number
  /** The softmax of the scores. */
  readonly output: Tensor
  /** One-hot rows, in the scores' shape. */
  readonly target: Float64Array
}

/** The loss layer that sends back the gradient which is asked for, if it is one. */
export function lossLayer(place: Place): LossLayer | undefined {
  const edge = onlyEdge(place)
  if (edge?.operand !== 0) return undefined
  const { op } = operationAt(place.run, edge.to)
  const extra = op.remembers.find((each) => each.kind === 'extra')
  const { inputs } = contextOf(place.run, edge.to)
  const [scores, target] = inputs
  if (op !== softmaxCrossEntropy || !extra || !scores || !target) return undefined
  return {
    rows: rowsOf(scores.shape).rows,
    output: extra.value(inputs),
    target: targetRows(scores.shape, target),
  }
}
