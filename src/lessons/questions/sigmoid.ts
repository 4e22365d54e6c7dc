import type { Asked } from '../../practice/questions/asked'

export const sigmoidQuestions: readonly Asked[] = [
  {
    id: 'reciprocal',
    rule: 'reciprocal',
    number: { local: 'c->y' },
    mistakes: ['square-left-out', 'sign', 'wrong-point', 'value-for-gradient'],
  },
  {
    id: 'addition',
    rule: 'addition',
    number: { along: 'b->c' },
    mistakes: ['addition-splits', 'upstream-left-out', 'sign', 'value-for-gradient'],
  },
  {
    id: 'exponential',
    rule: 'exponential',
    number: { along: 'a->b' },
    mistakes: ['upstream-left-out', 'local-left-out', 'sign', 'wrong-point', 'value-for-gradient'],
  },
  {
    id: 'x',
    rule: 'sigmoid',
    number: { along: 'x->a' },
    mistakes: [
      { mistake: 'sigmoid-of-input', formula: '∂L/∂y · x (1 − x)' },
      'sign',
      'upstream-left-out',
      'value-for-gradient',
    ],
  },
  {
    id: 'folded',
    rule: 'sigmoid',
    folded: true,
    number: { along: 'x->y' },
    mistakes: ['sigmoid-of-input', 'upstream-left-out', 'local-left-out', 'sign', 'value-for-gradient'],
  },
]

const nextLine = { en: 'How does the line go on?', ko: '다음 줄은 무엇일까요?' }

export const sigmoidAlgebraQuestions: readonly Asked[] = [
  {
    id: 'signs',
    rule: 'sigmoid',
    about: { line: 3 },
    ask: nextLine,
    choices: [
      { formula: '∂L/∂y · y² exp(−x)' },
      { formula: '−∂L/∂y · y² exp(−x)', mistake: 'sign' },
      { formula: '∂L/∂y · y exp(−x)', mistake: 'square-left-out' },
      { formula: '∂L/∂y · x² exp(−x)', mistake: 'sigmoid-of-input' },
    ],
  },
  {
    id: 'complement',
    rule: 'sigmoid',
    about: { line: 7 },
    ask: { en: 'What is $exp(−x)/(1 + exp(−x))$ in terms of y?', ko: '$exp(−x)/(1 + exp(−x))$를 y로 쓰면?' },
    choices: [
      { formula: '1 − y' },
      { formula: 'y − 1', mistake: 'sign' },
      { formula: 'y²', mistake: 'inner-left-out' },
      { formula: '1 − x', mistake: 'sigmoid-of-input' },
    ],
  },
  {
    id: 'short',
    rule: 'sigmoid',
    about: { line: 8 },
    ask: { en: 'So what is $∂L/∂x$?', ko: '그러면 $∂L/∂x$는?' },
    choices: [
      { formula: '∂L/∂y · y (1 − y)' },
      { formula: '∂L/∂y · x (1 − x)', mistake: 'sigmoid-of-input' },
      { formula: 'y (1 − y) + ∂L/∂y', mistake: 'upstream-left-out' },
      { formula: '−∂L/∂y · y (1 − y)', mistake: 'sign' },
    ],
  },
]
