import type { Asked, AskedForNumber } from '../../practice/questions/asked'

const loss: AskedForNumber = {
  id: 'loss',
  rule: 'loss',
  number: { along: 'A->L' },
  entry: [1, 1],
  mistakes: ['mean-left-out', 'mean-twice', 'target-minus-output', 'output-for-difference', 'own-score-only'],
}

const shapeOf = (id: string, along: string): AskedForNumber => ({
  id,
  rule: 'weights',
  number: { along },
  shape: 'only',
  mistakes: ['not-transposed', 'shape-of-other'],
})

const bias = (id: string, along: string): AskedForNumber => ({
  id,
  rule: 'bias',
  number: { along },
  shape: 'first',
  entry: [1],
  mistakes: ['bias-not-summed', 'shape-of-other', 'upstream-left-out', 'value-for-gradient'],
})

const mask = (entry: readonly number[]): AskedForNumber => ({
  id: 'mask',
  rule: 'relu',
  number: { along: 'H->Z' },
  entry,
  mistakes: ['mask-by-gradient', 'local-left-out', 'value-for-gradient'],
})

export const smallNetQuestions: readonly Asked[] = [
  loss,
  shapeOf('W2', 'W2->A'),
  bias('b2', 'b2->A'),
  mask([1, 3]),
  shapeOf('W1', 'W1->H'),
]

export const realNetQuestions: readonly Asked[] = [
  {
    id: 'loss',
    rule: 'loss',
    number: { along: 'A->L' },
    entry: 'at-hand',
    mistakes: ['target-minus-output', 'output-for-difference', 'value-for-gradient'],
  },
  shapeOf('W2', 'W2->A'),
  shapeOf('W1', 'W1->H'),
]

export const smallCheckQuestions: readonly Asked[] = [loss, shapeOf('W2', 'W2->A'), bias('b1', 'b1->H')]

export const squareCheckQuestions: readonly Asked[] = [loss, bias('b2', 'b2->A'), bias('b1', 'b1->H')]
