import type { Asked } from '../../practice/questions/asked'

export const fanOutQuestions: readonly Asked[] = [
  {
    id: 'a',
    rule: 'multiplication',
    number: { local: 'a->L' },
    mistakes: ['own-input', 'value-for-gradient'],
  },
  {
    id: 'path',
    rule: 'chain',
    number: { along: 'x->b' },
    mistakes: ['inner-left-out', 'upstream-left-out', 'own-input', 'sign', 'value-for-gradient'],
  },
  {
    id: 'x',
    rule: 'fan-out',
    number: { gradient: 'x' },
    mistakes: ['one-path', 'paths-not-added', 'started-with-value', 'sign', 'value-for-gradient'],
  },
]
