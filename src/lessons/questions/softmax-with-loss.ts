import type { Asked, NumberMistake } from '../../practice/questions/asked'

/** What people get wrong at the scores of one sample, however the loss is folded. */
const ofScores: readonly NumberMistake[] = [
  { mistake: 'target-minus-output', formula: 't − y' },
  { mistake: 'output-for-difference', formula: 'y' },
  { mistake: 'own-score-only', formula: '−t ⊙ (1 − y)' },
]

export const threeClassesQuestions: readonly Asked[] = [
  {
    id: 'y',
    rule: 'loss',
    number: { along: 'y->v' },
    entry: [2],
    mistakes: ['upstream-left-out', 'local-left-out', 'sign', 'value-for-gradient'],
  },
  {
    id: 'paths',
    rule: 'fan-out',
    number: { gradient: 'u' },
    entry: [2],
    mistakes: ['one-path', 'paths-not-added', 'sign', 'value-for-gradient'],
  },
  {
    id: 'right-class',
    rule: 'loss',
    number: { along: 'a->u' },
    entry: [2],
    mistakes: [...ofScores, 'local-left-out', 'upstream-left-out'],
  },
  {
    id: 'other-class',
    rule: 'softmax',
    number: { along: 'a->u' },
    entry: [1],
    mistakes: [...ofScores, 'local-left-out', 'upstream-left-out'],
  },
]

export const softmaxAlgebraQuestions: readonly Asked[] = [
  {
    id: 'own',
    rule: 'softmax',
    about: { line: 5 },
    ask: { en: 'What is $∂y_k/∂a_k$?', ko: '$∂y_k/∂a_k$는 무엇일까요?' },
    choices: [
      { formula: 'y_k (1 − y_k)' },
      { formula: 'a_k (1 − a_k)', mistake: 'sigmoid-of-input' },
      { formula: 'y_k', mistake: 'inner-left-out' },
      { formula: '−y_k (1 − y_k)', mistake: 'sign' },
    ],
  },
  {
    id: 'other',
    rule: 'softmax',
    about: { line: 6 },
    ask: { en: 'And $∂y_j/∂a_k$ for another class j?', ko: '다른 클래스 j의 $∂y_j/∂a_k$는?' },
    choices: [
      { formula: '−y_j y_k' },
      { formula: '0', mistake: 'own-score-only' },
      { formula: 'y_j y_k', mistake: 'sign' },
      { formula: 'y_j (1 − y_j)', mistake: 'other-variable' },
    ],
  },
  {
    id: 'difference',
    rule: 'loss',
    about: { line: 10 },
    ask: {
      en: 'The targets add up to 1. So what is $∂L/∂a_k$?',
      ko: '정답의 합은 1입니다. 그러면 $∂L/∂a_k$는?',
    },
    choices: [
      { formula: 'y_k − t_k' },
      { formula: 't_k − y_k', mistake: 'target-minus-output' },
      { formula: 'y_k', mistake: 'output-for-difference' },
      { formula: '−t_k', mistake: 'own-score-only' },
    ],
  },
  {
    id: 'mean',
    rule: 'loss',
    about: { line: 13 },
    ask: { en: 'And in a batch of N samples?', ko: '샘플 N개의 배치에서는?' },
    choices: [
      { formula: '1/N (y_nk − t_nk)' },
      { formula: 'y_nk − t_nk', mistake: 'mean-left-out' },
      { formula: '1/N² (y_nk − t_nk)', mistake: 'mean-twice' },
      { formula: '1/N (t_nk − y_nk)', mistake: 'target-minus-output' },
    ],
  },
]

export const digitQuestions: readonly Asked[] = [
  {
    id: 'y',
    rule: 'loss',
    number: { along: 'y->L' },
    entry: 'at-hand',
    mistakes: ['sign', 'value-for-gradient'],
  },
  {
    id: 'a',
    rule: 'loss',
    number: { along: 'a->y' },
    entry: 'at-hand',
    mistakes: [...ofScores, 'upstream-left-out', 'local-left-out', 'value-for-gradient'],
  },
]

export const batchQuestions: readonly Asked[] = [
  {
    id: 'right-class',
    rule: 'loss',
    number: { along: 'a->L' },
    entry: [1, 2],
    mistakes: ['mean-left-out', 'mean-twice', 'target-minus-output', 'output-for-difference'],
  },
  {
    id: 'other-class',
    rule: 'loss',
    number: { along: 'a->L' },
    entry: [1, 1],
    mistakes: [
      'mean-left-out',
      'mean-twice',
      'target-minus-output',
      'own-score-only',
      'output-for-difference',
    ],
  },
]

export const largeScoresQuestions: readonly Asked[] = [
  { id: 'loss', rule: 'softmax', number: { value: 'L' }, mistakes: [] },
  {
    id: 'right-class',
    rule: 'loss',
    number: { along: 'a->L' },
    entry: [1],
    mistakes: ['target-minus-output', 'output-for-difference', 'value-for-gradient'],
  },
  {
    id: 'other-class',
    rule: 'loss',
    number: { along: 'a->L' },
    entry: [2],
    mistakes: ['target-minus-output', 'own-score-only', 'value-for-gradient'],
  },
]
