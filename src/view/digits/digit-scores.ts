import { softmaxOf } from '../../engine/ops/softmax'
import type { Tensor } from '../../engine/tensor'
import type { LessonSession } from '../../state/session/lesson-session'
import type { Frame } from '../../trace/steps/frame'
import { labelOf } from '../../training/digits/digit-net'
import { indexOfMaximum } from '../../training/kernel/index-of-maximum'

/** What is known about the ten classes at a step; undefined if not computed yet. */
export interface DigitScores {
  /** The correct class, from the label t. */
  readonly label: number
  readonly scores?: Tensor
  /** Known once the node after the scores has been computed. */
  readonly probabilities?: Tensor
  readonly gradient?: Tensor
  /** The class with the highest score. */
  readonly prediction?: number
}

/** The ten classes of a session about a digit, as far as a frame shows them; undefined if it is not about one. */
export function digitScores(
  { run, digit }: LessonSession,
  { values, gradients }: Frame,
): DigitScores | undefined {
  if (!digit) return undefined
  const { graph } = run
  const position = graph.positions.get(digit.scores) ?? -1
  const scores = values.get(position)
  const consumer = graph.nodes.findIndex((node) => node.kind === 'operation' && node.inputs[0] === position)
  const gradient = gradients.get(position)
  return {
    label: labelOf(digit.net, digit.image),
    ...(scores && { scores, prediction: indexOfMaximum(scores.data) }),
    ...(scores && values.has(consumer) && { probabilities: softmaxOf(scores) }),
    ...(gradient && { gradient }),
  }
}
