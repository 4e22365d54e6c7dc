import type { Asked } from '../../practice/questions/asked'

export const affineBatchQuestions: readonly Asked[] = [
  {
    id: 'x',
    rule: 'inputs',
    number: { along: 'X->Y' },
    shape: 'first',
    entry: [2, 1],
    mistakes: [
      'not-transposed',
      'shape-of-other',
      'upstream-left-out',
      'other-entry',
      'sign',
      'value-for-gradient',
    ],
  },
  {
    id: 'w',
    rule: 'weights',
    number: { along: 'W->Y' },
    shape: 'first',
    entry: [1, 1],
    mistakes: [
      'not-transposed',
      'shape-of-other',
      'upstream-left-out',
      'other-entry',
      'sign',
      'value-for-gradient',
    ],
  },
  {
    id: 'b',
    rule: 'bias',
    number: { along: 'B->Y' },
    shape: 'first',
    entry: [1],
    mistakes: [
      'bias-not-summed',
      'shape-of-other',
      'upstream-left-out',
      'other-entry',
      'sign',
      'value-for-gradient',
    ],
  },
]

export const affineBatchAlgebraQuestions: readonly Asked[] = [
  {
    id: 'entry',
    rule: 'weights',
    about: { line: 3 },
    ask: { en: 'What is $∂L/∂w_ij$?', ko: '$∂L/∂w_ij$는 무엇일까요?' },
    choices: [
      { formula: 'Σ_n x_ni · ∂L/∂y_nj' },
      { formula: 'x_1i · ∂L/∂y_1j', mistake: 'one-path' },
      { formula: 'Σ_n w_ij · ∂L/∂y_nj', mistake: 'own-input' },
      { formula: 'Σ_n x_ni', mistake: 'upstream-left-out' },
    ],
  },
  {
    id: 'bias',
    rule: 'bias',
    about: { line: 6 },
    ask: { en: 'What is $∂L/∂b_j$?', ko: '$∂L/∂b_j$는 무엇일까요?' },
    choices: [
      { formula: 'Σ_n ∂L/∂y_nj' },
      { formula: '1/N Σ_n ∂L/∂y_nj', mistake: 'bias-not-summed' },
      { formula: '∂L/∂y_1j', mistake: 'one-path' },
      { formula: 'Σ_n x_n1 · ∂L/∂y_nj', mistake: 'other-variable' },
    ],
  },
  {
    id: 'inputs',
    rule: 'inputs',
    about: { line: 8 },
    ask: { en: 'What is $∂L/∂x_ni$?', ko: '$∂L/∂x_ni$는 무엇일까요?' },
    choices: [
      { formula: 'Σ_j w_ij · ∂L/∂y_nj' },
      { formula: 'Σ_n w_ij · ∂L/∂y_nj', mistake: 'paths-not-added' },
      { formula: 'Σ_j x_ni · ∂L/∂y_nj', mistake: 'own-input' },
      { formula: 'Σ_j w_ij', mistake: 'upstream-left-out' },
    ],
  },
]
