import { contributionOf } from '../../trace/steps/contributions'
import type { Mistake } from './mistake'

/** What comes back along one path, where there are several. */
export const onePath: Mistake = {
  say: { en: 'There is another path.', ko: '다른 경로가 더 있습니다.' },
  answers: ({ run, kind, edges }) =>
    kind === 'gradient' && edges.length > 1 ? edges.map((edge) => contributionOf(run, edge)) : [],
}
