import { describe, expect, it } from 'vitest'
import type { Arguments } from './notation'
import type { Shape } from './tensor'
import { opNamed } from './testing/by-name'

const scalars = (inputs: readonly string[], output = 'y'): Arguments => ({
  inputs,
  output,
  shapes: inputs.map(() => []),
})

// Read off the rules of arithmetic: a minus sign in second place or under a power needs parentheses.
describe('formulas in plain text', () => {
  it.each([
    { op: 'subtract', inputs: ['3', '−2'], forward: '3 − (−2)' },
    { op: 'add', inputs: ['−3', '−2'], forward: '−3 + (−2)' },
    { op: 'multiply', inputs: ['−3', '−2'], forward: '−3 × (−2)' },
    { op: 'divide', inputs: ['−3', '−2'], forward: '(−3) / (−2)' },
    { op: 'negate', inputs: ['−3'], forward: '−(−3)' },
    { op: 'square', inputs: ['−3'], forward: '(−3)²' },
    { op: 'square', inputs: ['x'], forward: 'x²' },
    { op: 'pow', inputs: ['−3', '−2'], forward: '(−3)^(−2)' },
    { op: 'square', inputs: ['1.5 × 10⁻⁷'], forward: '(1.5 × 10⁻⁷)²' },
    { op: 'maximum', inputs: ['a', '−2'], forward: 'max(a, −2)' },
  ])('$op of $inputs reads $forward', ({ op, inputs, forward }) => {
    expect(opNamed(op).plain.forward(scalars(inputs), {})).toBe(forward)
  })

  it.each([
    { op: 'square', inputs: ['x'], operand: 0, local: '2x', backward: 'g × 2x' },
    { op: 'square', inputs: ['−3'], operand: 0, local: '2 × (−3)', backward: 'g × 2 × (−3)' },
    { op: 'sigmoid', inputs: ['x'], operand: 0, local: 'y × (1 − y)', backward: 'g × (y × (1 − y))' },
    { op: 'reciprocal', inputs: ['x'], operand: 0, local: '−y²', backward: 'g × (−y²)' },
    { op: 'divide', inputs: ['a', 'b'], operand: 1, local: '−a / b²', backward: 'g × (−a / b²)' },
    { op: 'pow', inputs: ['x', 'n'], operand: 0, local: 'n × x^(n − 1)', backward: 'g × (n × x^(n − 1))' },
  ])('$op passes back $backward', ({ op, inputs, operand, local, backward }) => {
    const { plain } = opNamed(op)
    expect(plain.local(operand, scalars(inputs), {})).toBe(local)
    expect(plain.backward(operand, 'g', scalars(inputs), {})).toBe(backward)
  })
})

// design.md, lesson 8: in NumPy .T of a rank-1 array does nothing, so vectors that meet in a matrix are a column and a row.
describe('gradients of a matrix product', () => {
  const formula = (a: Shape, b: Shape, operand: number): string =>
    opNamed('matmul').tex.backward(
      operand,
      'g',
      { inputs: ['A', 'B'], output: 'y', shapes: [a, b], showShapes: true },
      {},
    )

  it.each([
    {
      a: [4, 2],
      b: [2, 3],
      operand: 0,
      tex: '\\underset{(4, \\htmlData{meets=3}{\\underline{3}})}{g} \\cdot \\underset{(\\htmlData{meets=3}{\\underline{3}}, 2)}{{B}^{\\mathsf T}}',
    },
    {
      a: [4, 2],
      b: [2, 3],
      operand: 1,
      tex: '\\underset{(2, \\htmlData{meets=4}{\\underline{4}})}{{A}^{\\mathsf T}} \\cdot \\underset{(\\htmlData{meets=4}{\\underline{4}}, 3)}{g}',
    },
    {
      a: [2],
      b: [2, 3],
      operand: 0,
      tex: '\\underset{(\\htmlData{meets=3}{\\underline{3}},)}{g} \\cdot \\underset{(\\htmlData{meets=3}{\\underline{3}}, 2)}{{B}^{\\mathsf T}}',
    },
    {
      a: [2],
      b: [2, 3],
      operand: 1,
      tex: '\\underset{(2, \\htmlData{meets=1}{\\underline{1}})}{{A}^{\\mathsf T}} \\cdot \\underset{(\\htmlData{meets=1}{\\underline{1}}, 3)}{g}',
    },
    {
      a: [4, 2],
      b: [2],
      operand: 0,
      tex: '\\underset{(4, \\htmlData{meets=1}{\\underline{1}})}{{g}^{\\mathsf T}} \\cdot \\underset{(\\htmlData{meets=1}{\\underline{1}}, 2)}{B}',
    },
    {
      a: [4, 2],
      b: [2],
      operand: 1,
      tex: '\\underset{(2, \\htmlData{meets=4}{\\underline{4}})}{{A}^{\\mathsf T}} \\cdot \\underset{(\\htmlData{meets=4}{\\underline{4}},)}{g}',
    },
    { a: [2], b: [2], operand: 0, tex: 'g \\cdot \\underset{(2,)}{B}' },
    { a: [2], b: [2], operand: 1, tex: 'g \\cdot \\underset{(2,)}{A}' },
  ])('of shapes $a and $b by operand $operand', ({ a, b, operand, tex }) => {
    expect(formula(a, b, operand)).toBe(tex)
  })
})

describe('the target of a loss', () => {
  const local = (op: string, y: Shape, t: Shape): string =>
    opNamed(op).tex.local(0, { inputs: ['y', 't'], output: 'L', extra: 'y', shapes: [y, t] }, {})

  it('stands as it is where its rows are given', () => {
    expect(local('softmax_cross_entropy', [3], [3])).toBe('\\left(y - t\\right)')
    expect(local('softmax_cross_entropy', [2, 3], [2, 3])).toBe('\\frac{y - t}{2}')
    expect(local('cross_entropy', [2, 3], [2, 3])).toBe('-\\frac{1}{2}\\frac{t}{y}')
  })

  it('stands as one-hot rows where class indices are given, which nothing could be taken from', () => {
    expect(local('softmax_cross_entropy', [2, 3], [2])).toBe(
      '\\frac{y - \\operatorname{onehot}\\left(t\\right)}{2}',
    )
    expect(local('cross_entropy', [3], [])).toBe('-\\frac{\\operatorname{onehot}\\left(t\\right)}{y}')
  })
})
