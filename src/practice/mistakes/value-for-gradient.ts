import { valueAt } from '../../engine/run'
import type { Mistake } from './mistake'

/** The value where the gradient is asked for: that of the node it comes from, or the variable's own. */
export const valueForGradient: Mistake = {
  say: { en: 'That is a value, not a gradient.', ko: '기울기가 아니라 값입니다.' },
  answers: ({ run, kind, node, edges }) =>
    kind === 'value' ? [] : [...edges.map(({ to }) => to), node].map((at) => valueAt(run.values, at)),
}
