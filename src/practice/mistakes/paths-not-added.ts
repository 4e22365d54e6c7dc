import { mapTensor, zipTensors } from '../../engine/tensor'
import { contributionOf } from '../../trace/steps/contributions'
import type { Mistake } from './mistake'

/** What comes back along several paths, multiplied or averaged. */
export const pathsNotAdded: Mistake = {
  say: { en: 'Paths add up.', ko: '경로끼리는 더합니다.' },
  answers: ({ run, kind, edges, truth }) => {
    if (kind !== 'gradient' || edges.length < 2) return []
    const sent = edges.map((edge) => contributionOf(run, edge))
    return [
      sent.reduce((a, b) => zipTensors(a, b, (x, y) => x * y)),
      mapTensor(truth, (sum) => sum / edges.length),
    ]
  },
}
