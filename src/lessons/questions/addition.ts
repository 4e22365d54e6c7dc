import type { Asked } from '../../practice/questions/asked'

export const additionQuestions: readonly Asked[] = [
  {
    id: 'local',
    rule: 'addition',
    number: { local: 'x->z' },
    mistakes: ['upstream-put-in', 'sign', 'value-for-gradient'],
  },
  {
    id: 'x',
    rule: 'addition',
    number: { along: 'x->z' },
    mistakes: ['addition-splits', 'upstream-left-out', 'sign', 'value-for-gradient'],
  },
  {
    id: 'y',
    rule: 'addition',
    number: { along: 'y->z' },
    mistakes: ['addition-splits', 'upstream-left-out', 'sign', 'value-for-gradient'],
  },
]
