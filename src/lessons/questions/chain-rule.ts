import type { Asked } from '../../practice/questions/asked'

export const chainRuleQuestions: readonly Asked[] = [
  {
    id: 'square',
    rule: 'chain',
    number: { local: 't->z' },
    mistakes: ['wrong-point', 'sign', 'value-for-gradient'],
  },
  {
    id: 'sum',
    rule: 'addition',
    number: { local: 'x->t' },
    mistakes: ['upstream-put-in', 'sign', 'value-for-gradient'],
  },
  {
    id: 'x',
    rule: 'chain',
    number: { along: 'x->t' },
    mistakes: ['addition-splits', 'upstream-left-out', 'sign', 'value-for-gradient'],
  },
]
