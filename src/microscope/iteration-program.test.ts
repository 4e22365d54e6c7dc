import { expect, it } from 'vitest'
import { iterationProgram } from './iteration-program'

it('is the lecture’s program for one hidden layer, and numbers its lines for more', () => {
  expect(iterationProgram(1, 'relu')).toBe('A = affine(X, W1, b1)\nL = softmax_cross_entropy(A, t)')
  expect(iterationProgram(2, 'relu').split('\n')).toEqual([
    'H = affine(X, W1, b1)',
    'Z = relu(H)',
    'A = affine(Z, W2, b2)',
    'L = softmax_cross_entropy(A, t)',
  ])
  expect(iterationProgram(3, 'tanh').split('\n')).toEqual([
    'H1 = affine(X, W1, b1)',
    'Z1 = tanh(H1)',
    'H2 = affine(Z1, W2, b2)',
    'Z2 = tanh(H2)',
    'A = affine(Z2, W3, b3)',
    'L = softmax_cross_entropy(A, t)',
  ])
})
