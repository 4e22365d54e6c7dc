import { describe, expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import { operationAt } from './arithmetic'
import {
  gradientPlain,
  gradientSymbolTex,
  gradientTex,
  numberArguments,
  plainArguments,
  symbolArguments,
  valueTex,
} from './naming'
import { untied } from './testing/untied'

const graph = programGraph('X = [[1, -2], [0, 3]]\nY = relu(X)\nbill_sum = sum(Y)\nz = bill_sum * 2')
const run = runGraph(graph)
const at = (id: string): number => required(graph.positions.get(id), id)
const relu = operationAt(run, at('Y'))

describe('names in formulas', () => {
  it('carry the shape of an array under the letter, and none for a number', () => {
    expect(untied(valueTex(graph, at('X')))).toBe('\\underset{(2, 2)}{X}')
    expect(untied(valueTex(graph, at('bill_sum')))).toBe('\\text{bill sum}')
  })

  it('write a gradient with what is differentiated', () => {
    expect(gradientTex(graph, at('X'), 'L')).toBe(
      '\\underset{(2, 2)}{\\htmlData{for=X, role=gradient}{\\frac{\\partial L}{\\partial X}}}',
    )
    expect(untied(gradientSymbolTex(graph, at('X'), 'bill_sum'))).toBe(
      '\\frac{\\partial \\text{bill sum}}{\\partial X}',
    )
    expect(gradientPlain(graph, at('bill_sum'), 'L')).toBe('∂L/∂bill sum')
  })

  it('are symbols or numbers, each tied to its node, with what the op remembers', () => {
    expect(symbolArguments(run, at('Y'), relu)).toEqual({
      inputs: ['\\htmlData{for=X, role=value}{X}'],
      output: '\\htmlData{for=Y, role=value}{Y}',
      showShapes: true,
      extra: '\\text{mask}',
      shapes: [[2, 2]],
    })
    expect(numberArguments(run, at('Y'), relu)).toEqual({
      inputs: ['\\htmlData{for=X, role=value}{\\begin{pmatrix} 1 & -2 \\\\ 0 & 3 \\end{pmatrix}}'],
      output: '\\htmlData{for=Y, role=value}{\\begin{pmatrix} 1 & 0 \\\\ 0 & 3 \\end{pmatrix}}',
      extra: '\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}',
      shapes: [[2, 2]],
    })
  })

  it('write a constant as its number', () => {
    const product = operationAt(run, at('z'))
    expect(symbolArguments(run, at('z'), product).inputs.map(untied)).toEqual(['\\text{bill sum}', '2'])
  })
})

describe('names in sentences', () => {
  it('are symbols, or numbers', () => {
    expect(plainArguments(run, at('Y'), relu, 'symbols')).toEqual({
      inputs: ['X'],
      output: 'Y',
      extra: 'mask',
      shapes: [[2, 2]],
    })
    expect(plainArguments(run, at('Y'), relu, 'numbers').inputs).toEqual(['((1, −2), (0, 3))'])
  })
})
