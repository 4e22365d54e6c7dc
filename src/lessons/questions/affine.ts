import type { Asked } from '../../practice/questions/asked'

export const affineQuestions: readonly Asked[] = [
  {
    id: 'rule',
    rule: 'inputs',
    about: { local: 'X->Y' },
    ask: { en: 'Which product is $∂L/∂X$?', ko: '$∂L/∂X$는 어떤 곱일까요?' },
    choices: [
      { formula: '∂L/∂Y · Wᵀ' },
      { formula: '∂L/∂Y · W', mistake: 'not-transposed' },
      { formula: 'Xᵀ · ∂L/∂Y', mistake: 'other-variable' },
      { formula: '∂L/∂Y · Xᵀ', mistake: 'own-input' },
    ],
  },
  {
    id: 'x',
    rule: 'inputs',
    number: { along: 'X->Y' },
    entry: [1],
    mistakes: ['upstream-left-out', 'other-entry', 'sign', 'value-for-gradient'],
  },
  {
    id: 'w',
    rule: 'weights',
    number: { along: 'W->Y' },
    shape: 'first',
    entry: [2, 3],
    mistakes: [
      'not-transposed',
      'shape-of-other',
      'upstream-left-out',
      'local-left-out',
      'value-for-gradient',
    ],
  },
  {
    id: 'b',
    rule: 'bias',
    number: { along: 'B->Y' },
    entry: [2],
    mistakes: ['upstream-left-out', 'other-entry', 'sign', 'value-for-gradient'],
  },
]

export const affineAlgebraQuestions: readonly Asked[] = [
  {
    id: 'entry',
    rule: 'weights',
    about: { line: 3 },
    ask: { en: 'What is $∂L/∂w_ij$?', ko: '$∂L/∂w_ij$는 무엇일까요?' },
    choices: [
      { formula: 'x_i · ∂L/∂y_j' },
      { formula: 'w_ij · ∂L/∂y_j', mistake: 'own-input' },
      { formula: 'x_i', mistake: 'upstream-left-out' },
      { formula: '∂L/∂y_j', mistake: 'local-left-out' },
    ],
  },
  {
    id: 'weights',
    rule: 'weights',
    about: { line: 4 },
    ask: { en: 'And as matrices?', ko: '행렬로 쓰면?' },
    choices: [
      { formula: 'Xᵀ · ∂L/∂Y' },
      { formula: 'X · ∂L/∂Y', mistake: 'not-transposed' },
      { formula: 'Wᵀ · ∂L/∂Y', mistake: 'own-input' },
      { formula: '∂L/∂Y · Wᵀ', mistake: 'other-variable' },
    ],
  },
  {
    id: 'inputs',
    rule: 'inputs',
    about: { line: 7 },
    ask: { en: 'And $∂L/∂X$ as matrices?', ko: '$∂L/∂X$를 행렬로 쓰면?' },
    choices: [
      { formula: '∂L/∂Y · Wᵀ' },
      { formula: '∂L/∂Y · W', mistake: 'not-transposed' },
      { formula: 'Xᵀ · ∂L/∂Y', mistake: 'other-variable' },
      { formula: '∂L/∂Y · Xᵀ', mistake: 'own-input' },
    ],
  },
]
