import { expect, it } from 'vitest'
import { saidWords } from './said-words'

it.each([
  ['∂L/∂W₁', '\\partial L / \\partial W_{1}'],
  ['y ≈ 0.7311', 'y \\approx 0.7311'],
  ['j ≠ k', 'j \\ne k'],
  ['x ≤ 0', 'x \\le 0'],
  ['W ← W − η · ∂L/∂W', 'W \\leftarrow W - η \\cdot \\partial L / \\partial W'],
  ['1/N', '1 / N'],
  ['ln 10', '\\ln 10'],
  ['(8, −10)', '\\mathopen{}\\left(8, -10\\right)\\mathclose{}'],
  ['exp(−x)', '\\exp\\mathopen{}\\left(-x\\right)\\mathclose{}'],
])('%s is %s in a line of text', (plain, tex) => {
  expect(saidWords(plain)).toEqual({ tex, plain })
})

it('quotes what cannot be read', () => {
  expect(() => saidWords('\\partial L')).toThrow(SyntaxError)
})
