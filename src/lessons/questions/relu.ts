import type { Asked } from '../../practice/questions/asked'

export const reluQuestions: readonly Asked[] = [
  {
    id: 'local',
    rule: 'relu',
    number: { local: 'X->Y' },
    entry: [2, 2],
    mistakes: ['upstream-put-in', 'sign', 'value-for-gradient'],
  },
  {
    id: 'negative',
    rule: 'relu',
    number: { along: 'X->Y' },
    entry: [1, 2],
    mistakes: ['mask-by-gradient', 'sign', 'value-for-gradient'],
  },
  {
    id: 'zero',
    rule: 'relu',
    number: { along: 'X->Y' },
    entry: [2, 1],
    mistakes: ['mask-by-gradient', 'sign', 'value-for-gradient'],
  },
]
