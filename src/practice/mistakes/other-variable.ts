import { sameShape } from '../../engine/tensor'
import type { Mistake } from './mistake'

/** The gradient of another input. */
export const otherVariable: Mistake = {
  say: { en: 'That belongs to another variable.', ko: '다른 변수의 기울기입니다.' },
  answers: ({ run: { graph, gradients }, kind, node, truth }) =>
    kind === 'value' || kind === 'local'
      ? []
      : [...gradients].flatMap(([position, gradient]) =>
          position !== node &&
          graph.nodes[position]?.kind === 'input' &&
          sameShape(gradient.shape, truth.shape)
            ? [gradient]
            : [],
        ),
}
