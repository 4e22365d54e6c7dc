import type { Asked } from '../../practice/questions/asked'

export const applesQuestions: readonly Asked[] = [
  {
    id: 'fruit',
    rule: 'multiplication',
    number: { local: 'fruit->total' },
    mistakes: ['own-input', 'sign', 'value-for-gradient'],
  },
  {
    id: 'apples',
    rule: 'addition',
    number: { along: 'apples->fruit' },
    mistakes: ['addition-splits', 'upstream-left-out', 'started-with-value', 'sign', 'value-for-gradient'],
  },
  {
    id: 'apple-count',
    rule: 'multiplication',
    number: { along: 'apple_count->apples' },
    mistakes: [
      'own-input',
      'upstream-left-out',
      'local-left-out',
      'started-with-value',
      'other-variable',
      'sign',
      'value-for-gradient',
    ],
  },
  {
    id: 'apple-price',
    rule: 'multiplication',
    number: { along: 'apple_price->apples' },
    mistakes: [
      'own-input',
      'upstream-left-out',
      'local-left-out',
      'started-with-value',
      'other-variable',
      'sign',
      'value-for-gradient',
    ],
  },
]
