import { describe, expect, it } from 'vitest'
import { edgesInto } from '../../engine/edges'
import { number, product } from '../../engine/formula/build'
import type { Formula } from '../../engine/formula/formula'
import { plainOf } from '../../engine/formula/plain'
import { nodeAt } from '../../engine/graph'
import { runGraph } from '../../engine/run'
import { full } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { required } from '../../lib/required'
import { factorEquation, formOf, localSides, summedAxis, withoutUnit } from './local-derivative'

const plain = (formula: Formula): string => plainOf(formula, { language: 'en' })

/** The run of a program, and the edge to an operand of its last node. */
function edgeOf(program: string, operand = 0) {
  const graph = programGraph(program)
  const run = runGraph(graph, full(nodeAt(graph, graph.output).shape, 1))
  return { run, edge: required(edgesInto(graph, graph.output)[operand], 'there is no such edge') }
}

describe('the axis of the sum over what was broadcast', () => {
  const axisIn = (program: string) => {
    const { run, edge } = edgeOf(program)
    return summedAxis(nodeAt(run.graph, edge.from).shape, nodeAt(run.graph, edge.to).shape)
  }

  it.each([
    'x = 1\ny = x * 2',
    'x = [1, 2]\ny = x * 2',
    'x = [[1, 2], [3, 4]]\ny = x + [1, 2]',
    'x = [[1, 2]]\ny = relu(x)',
  ])('is absent in %j', (program) => {
    expect(axisIn(program)).toBeUndefined()
  })

  it.each([
    'x = 1\ny = x * [1, 2, 3]',
    'x = 1\ny = x * [[1, 2], [3, 4]]',
    'x = [1]\ny = x + [1, 2]',
    'x = [[1]]\ny = x + [[1, 2], [3, 4]]',
  ])('is every axis in %j', (program) => {
    expect(axisIn(program)).toEqual({})
  })

  it.each([
    ['x = [1, 2]\ny = x + [[1, 2], [3, 4]]', 0],
    ['x = [[1, 2]]\ny = x + [[1, 2], [3, 4]]', 0],
    ['x = [[1], [2]]\ny = x + [[1, 2], [3, 4]]', 1],
  ])('is one axis in %j', (program, axis) => {
    expect(axisIn(program)).toEqual({ axis })
  })
})

describe('the local derivative', () => {
  const sidesOf = (program: string, operand = 0): readonly string[] => {
    const { run, edge } = edgeOf(program, operand)
    return localSides(run, edge).map(plain)
  }

  it('of numbers is the rule, first in terms of the operands if it is written with the output', () => {
    expect(sidesOf('x = 3\ny = square(x)')).toEqual(['∂y/∂x', '2x'])
    expect(sidesOf('x = 3\ny = reciprocal(x)')).toEqual(['∂y/∂x', '−1 / x²', '−y²'])
  })

  // Each entry of the output with respect to one entry of the operand; by hand from y_nj = Σ_i x_ni w_ij +
  // b_j and similar rules.
  it.each([
    ['X = [[1, 2]]\nW = [[1], [2]]\nb = [3]\ny = affine(X, W, b)', 0, ['∂y_nj/∂x_ni', 'w_ij']],
    ['X = [[1, 2]]\nW = [[1], [2]]\nb = [3]\ny = affine(X, W, b)', 1, ['∂y_nj/∂w_ij', 'x_ni']],
    ['X = [[1, 2]]\nW = [[1], [2]]\nb = [3]\ny = affine(X, W, b)', 2, ['∂y_nj/∂b_j', '1']],
    ['x = [1, 2]\ny = sum(x)', 0, ['∂y/∂x_j', '1']],
    ['x = [1, 2]\ny = mean(x)', 0, ['∂y/∂x_j', '1 / 2']],
    ['x = [[1, 2], [3, 4]]\ny = sum(x, axis=0)', 0, ['∂y_j/∂x_nj', '1']],
    ['x = [[1, 2], [3, 4]]\ny = x + [1, 2]', 0, ['∂y_nj/∂x_nj', '1']],
    ['b = [1, 2]\ny = [[1, 2], [3, 4]] + b', 1, ['∂y_nj/∂b_j', '1']],
    ['x = [[1], [2]]\ny = x * [[1, 2], [3, 4]]', 0, ['∂y_nj/∂x_n1', '(y.1)_nj']],
    ['x = [1, 2]\ny = sigmoid(x)', 0, ['∂y_j/∂x_j', 'sigmoid(x_j) × (1 − sigmoid(x_j))', 'y_j × (1 − y_j)']],
    ['x = [1, 2]\ny = softmax(x)', 0, ['∂y_j/∂x_k', 'y_j × ([j = k] − y_k)']],
    ['x = [[1, 2, 3]]\ny = x.T', 0, ['∂y_jn/∂x_nj', '1']],
  ])('of arrays is that of one entry: %j, operand %d', (program, operand, sides) => {
    expect(sidesOf(program, operand)).toEqual(sides)
  })

  it('has a form: a number, a factor for each entry, a rule for whole arrays', () => {
    const form = (program: string) => {
      const { run, edge } = edgeOf(program)
      return formOf(run, edge)
    }
    expect(form('x = 3\ny = square(x)')).toBe('number')
    expect(form('x = 3\ny = x * [1, 2]')).toBe('entrywise')
    expect(form('x = [1, 2]\ny = sum(x)')).toBe('array')
  })

  it('has its numbers put in for all entries at once, if it contains symbols', () => {
    const factor = (program: string, operand: number) => {
      const { run, edge } = edgeOf(program, operand)
      return factorEquation(run, edge)?.sides.map(plain)
    }
    expect(factor('u = [3, 2, 5]\nS = 10\ny = u / S', 1)).toEqual(['−u / S²', '(−0.03, −0.02, −0.05)'])
    expect(factor('u = [3, 2, 5]\nS = 10\ny = u + S', 1)).toBeUndefined()
  })
})

describe('withoutUnit', () => {
  const x: Formula = { kind: 'symbol', of: { role: 'value', id: 'x' }, shape: [] }

  it('removes a factor 1 only on the left', () => {
    expect(plain(withoutUnit(product(number(1), x)))).toBe('x')
    expect(plain(withoutUnit(product(product(number(1), x), x)))).toBe('x × x')
    expect(plain(withoutUnit(product(number(2), x)))).toBe('2x')
    expect(plain(withoutUnit(product(x, number(1))))).toBe('x × 1')
  })
})
