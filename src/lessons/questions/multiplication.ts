import type { Asked } from '../../practice/questions/asked'

export const multiplicationQuestions: readonly Asked[] = [
  {
    id: 'local',
    rule: 'multiplication',
    number: { local: 'x->z' },
    mistakes: ['own-input', 'upstream-put-in', 'sign', 'value-for-gradient'],
  },
  {
    id: 'x',
    rule: 'multiplication',
    number: { along: 'x->z' },
    mistakes: ['own-input', 'upstream-left-out', 'local-left-out', 'sign', 'value-for-gradient'],
  },
  {
    id: 'y',
    rule: 'multiplication',
    number: { along: 'y->z' },
    mistakes: ['own-input', 'upstream-left-out', 'local-left-out', 'sign', 'value-for-gradient'],
  },
]
