import { valueAt } from '../../engine/run'
import { isScalarShape, itemOf, mapTensor } from '../../engine/tensor'
import type { Mistake } from './mistake'

/** A backward pass that starts with the output's value instead of its gradient. */
export const startedWithValue: Mistake = {
  say: {
    en: 'The backward pass starts with ∂L/∂L, not with the value of the output.',
    ko: '역전파는 출력의 값이 아니라 ∂L/∂L에서 시작합니다.',
  },
  answers: ({ run: { graph, values, gradients }, kind, truth }) => {
    const [output, seed] = [valueAt(values, graph.output), gradients.get(graph.output)]
    if (kind === 'value' || kind === 'local' || !seed || !isScalarShape(output.shape) || itemOf(seed) !== 1)
      return []
    return [mapTensor(truth, (entry) => entry * itemOf(output))]
  },
}
