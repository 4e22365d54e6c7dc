import { describe, expect, it } from 'vitest'
import { edgesInto } from '../../engine/edges'
import type { Formula } from '../../engine/formula/formula'
import { plainOf } from '../../engine/formula/plain'
import { texOf } from '../../engine/formula/tex'
import { runGraph } from '../../engine/run'
import { programGraph } from '../../language/testing/program-graph'
import { required } from '../../lib/required'
import { operationAt } from '../steps/contributions'
import {
  contributionSymbol,
  entryArguments,
  gradientNumbers,
  gradientSymbol,
  localSymbol,
  numberArguments,
  plainName,
  quantityOf,
  symbolArguments,
  valueSymbol,
} from './symbols'

const graph = programGraph('X = [[1, -2], [0, 3]]\nY = relu(X)\nbill_sum = sum(Y)\nz = bill_sum * -1.23456')
const run = runGraph(graph)
const at = (id: string): number => required(graph.positions.get(id), id)
const edgeTo = (id: string) => required(edgesInto(graph, at(id))[0], id)
const relu = operationAt(run, at('Y'))

const plain = (formula: Formula): string => plainOf(formula, { language: 'en' })
const tex = (formula: Formula): string => texOf(formula, { language: 'en', ties: true, shapes: true })

describe('symbols', () => {
  it('have the shape of an array under the letter, and none for a number', () => {
    expect(tex(valueSymbol(graph, at('X')))).toBe('\\underset{(2, 2)}{\\htmlData{for=X, role=value}{X}}')
    expect(tex(valueSymbol(graph, at('bill_sum')))).toBe(
      '\\htmlData{for=bill_sum, role=value}{\\text{bill sum}}',
    )
  })

  it('write a gradient with what is differentiated', () => {
    expect(tex(gradientSymbol(graph, at('X'), 'L'))).toBe(
      '\\underset{(2, 2)}{\\htmlData{for=X, role=gradient}{\\frac{\\partial L}{\\partial X}}}',
    )
    expect(plain(gradientSymbol(graph, at('X'), 'bill_sum'))).toBe('∂bill sum/∂X')
    expect(plain(gradientSymbol(graph, at('bill_sum'), 'L'))).toBe('∂L/∂bill sum')
  })

  it('write one entry with its index', () => {
    expect(plain(valueSymbol(graph, at('X'), ['n', 'j']))).toBe('x_nj')
    expect(plain(gradientSymbol(graph, at('X'), 'L', [1, 2]))).toBe('∂L/∂x_12')
    expect(plain(localSymbol(graph, edgeTo('Y'), ['n', 'j'], ['n', 'j']))).toBe('∂y_nj/∂x_nj')
    expect(plain(contributionSymbol(graph, edgeTo('Y'), 'L', [1, 2]))).toBe('∂L/∂x_12 via Y')
  })

  it('are the number itself for a constant', () => {
    const product = operationAt(run, at('z'))
    expect(symbolArguments(run, at('z'), product).inputs.map(plain)).toEqual(['bill sum', '−1.235'])
    expect(tex(valueSymbol(graph, at('z.1')))).toBe('\\htmlData{for=z.1, role=value}{-1.235}')
  })

  it('say which operand it is if a node takes the same input twice', () => {
    const square = programGraph('x = 3\nz = x * x')
    const edges = edgesInto(square, square.output)
    expect(edges.map((edge) => plain(localSymbol(square, edge)))).toEqual(['∂z/∂x (1)', '∂z/∂x (2)'])
    expect(edges.map((edge) => plain(contributionSymbol(square, edge, 'z')))).toEqual([
      '∂z/∂x via z (1)',
      '∂z/∂x via z (2)',
    ])
  })

  it('cover everything that an op refers to, including what it remembers', () => {
    const { inputs, output, extra, shapes } = symbolArguments(run, at('Y'), relu)
    expect([...inputs, output, extra as Formula].map(plain)).toEqual(['X', 'Y', 'mask'])
    expect(shapes).toEqual([[2, 2]])
  })

  it('cover single entries of it as well', () => {
    const entries = entryArguments(run, at('Y'), relu)
    expect(plain(entries.input(0, ['n', 'j']))).toBe('x_nj')
    expect(plain(entries.output(['n', 'j']))).toBe('y_nj')
    expect(plain(entries.extra(['n', 'j']))).toBe('mask_nj')
    expect(entries.outputShape).toEqual([2, 2])
  })
})

describe('numbers put in', () => {
  it('are tied to their nodes', () => {
    const { inputs, output, extra } = numberArguments(run, at('Y'), relu)
    expect([...inputs, output].map(tex)).toEqual([
      '\\htmlData{for=X, role=value}{\\begin{pmatrix} 1 & -2 \\\\ 0 & 3 \\end{pmatrix}}',
      '\\htmlData{for=Y, role=value}{\\begin{pmatrix} 1 & 0 \\\\ 0 & 3 \\end{pmatrix}}',
    ])
    expect(plain(extra as Formula)).toBe('((1, 0), (0, 1))')
  })

  it('denote the same as the symbol', () => {
    const gradient = required(run.gradients.get(at('X')), 'X has no gradient')
    expect(quantityOf(gradientNumbers(graph, at('X'), 'z', gradient))).toEqual(
      quantityOf(gradientSymbol(graph, at('X'), 'z')),
    )
    expect(() => quantityOf({ kind: 'unknown' })).toThrow('unknown is not a symbol')
  })
})

describe('the name of a node in a sentence', () => {
  it('is the number itself for a constant, and its name for everything else', () => {
    expect(plainName(graph, at('z.1'))).toBe('−1.235')
    expect(plainName(graph, at('bill_sum'))).toBe('bill sum')
    const arrays = programGraph('y = 2\nz = sum(y * [1, 2])')
    const constant = arrays.nodes.findIndex(({ kind, shape }) => kind === 'constant' && shape.length === 1)
    expect(plainName(arrays, constant)).toBe(arrays.nodes[constant]?.id)
  })
})
