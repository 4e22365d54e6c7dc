import { describe, expect, it } from 'vitest'
import { fromNested } from '../../engine/tensor'
import { parseProgram } from '../../language/parse-program'
import { programGraph } from '../../language/testing/program-graph'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import { withLiterals } from './with-literals'

const changed = (text: string, inputs: Readonly<Record<string, Nested>>): string =>
  withLiterals(text, programGraph(text), inputs)

it('an array from outside becomes a first line, beside literals that change', () => {
  const text = 'y = a * b\nc = 2\nL = sum(y * c)'
  const given = new Map([
    ['a', fromNested([1, 2])],
    ['b', fromNested(3)],
  ])
  const graph = required(parseProgram(text, { given }).graph, 'a graph')
  expect(withLiterals(text, graph, { c: 5, a: [1, -4] })).toBe(
    'a = [1, -4]\ny = a * b\nc = 5\nL = sum(y * c)',
  )
})

describe('changed inputs in a program text', () => {
  it.each([
    ['a number', 'x = 2\ny = x * 2', { x: 3.5 }, 'x = 3.5\ny = x * 2'],
    ['a negative number', 'x = -2  # in\ny = x', { x: -0.25 }, 'x = -0.25  # in\ny = x'],
    ['a sign that goes', 'x = - 2\ny = x', { x: 4 }, 'x = 4\ny = x'],
    ['another minus sign', 'x = −2\ny = x', { x: -3 }, 'x = -3\ny = x'],
    [
      'one entry, with the spacing kept',
      'X = np.array([ [1,  2.0],\n              [3., 4] ])\nL = sum(X)',
      {
        X: [
          [1, 2],
          [-5, 4],
        ],
      },
      'X = np.array([ [1,  2.0],\n              [-5, 4] ])\nL = sum(X)',
    ],
    ['a negated array', 'x = -[1, 2]\nL = sum(x)', { x: [3, -2] }, 'x = [3, -2]\nL = sum(x)'],
    [
      'an array that a function makes',
      'x = np.full(2, 7)\nL = sum(x)',
      { x: [7, 3] },
      'x = [7, 3]\nL = sum(x)',
    ],
    ['a negated one', 'x = -np.ones(1)  # in\nL = sum(x)', { x: [3] }, 'x = [3]  # in\nL = sum(x)'],
    ['a matrix of zeros', 'x = np.zeros((1, 2))\nL = sum(x)', { x: [[0, 5]] }, 'x = [[0, 5]]\nL = sum(x)'],
    ['a constant', 'x = np.pi\ny = x * 2', { x: 3 }, 'x = 3\ny = x * 2'],
    [
      'rows in a tuple',
      'x = np.array((1.0, 2))\nL = sum(x)',
      { x: [1, 5] },
      'x = np.array((1.0, 5))\nL = sum(x)',
    ],
    ['two inputs on a line', 'a = 1; b = 22; c = a * b', { a: 100, b: 3 }, 'a = 100; b = 3; c = a * b'],
    ['a value of its own name only', 'x = 1\nx = 2\ny = x', { x: 7 }, 'x = 1\nx = 7\ny = x'],
    ['what is no input', 'x = 1\ny = x * 2', { y: 7, q: 1 }, 'x = 1\ny = x * 2'],
  ] as const)('%s', (_, text, inputs, wanted) => {
    expect(changed(text, inputs as Readonly<Record<string, Nested>>)).toBe(wanted)
  })
})
