import { contributionOf } from '../../trace/steps/contributions'
import type { Mistake } from './mistake'

/** The gradient where the local derivative is asked for. */
export const upstreamPutIn: Mistake = {
  say: {
    en: 'That has the upstream gradient in it. The local derivative is the node’s alone.',
    ko: '상류 기울기가 들어 있습니다. 국소적 미분은 이 노드만의 것입니다.',
  },
  answers: ({ run, kind, edges }) => (kind === 'local' ? edges.map((edge) => contributionOf(run, edge)) : []),
}
