import { describe, expect, it } from 'vitest'
import { texSymbol } from '../engine/tex-symbol'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import { plainOf, texOf } from './symbol'

describe('texSymbol', () => {
  it.each([
    ['x', 'x'],
    ['W1', 'W_{1}'],
    ['x_12', 'x_{12}'],
    ['alpha', '\\alpha'],
    ['alpha2', '\\text{alpha2}'],
    ['λ', 'λ'],
    ['θ1', 'θ_{1}'],
    ['total', '\\text{total}'],
    ['apple_price', '\\text{apple price}'],
    ['c@1', '{c}^{(1)}'],
    ['W1@2', '{W_{1}}^{(2)}'],
    ['y.3', '{y}^{\\langle 3 \\rangle}'],
    ['c@1.2', '{c}^{(1),\\langle 2 \\rangle}'],
    ['가', '\\text{가}'],
    ['가1', '\\text{가1}'],
    ['é', '\\text{é}'],
    ['_', '\\text{\\_}'],
  ])('writes %s as %s', (id, tex) => {
    expect(texSymbol(id)).toBe(tex)
  })
})

describe('what stands for a node', () => {
  const graph = programGraph('apple_price = 2\ny = apple_price * -1.23456\nz = sum(y * [1, 2])')
  const of = (id: string) => required(graph.positions.get(id), id)

  it('is the number itself for a constant', () => {
    expect([texOf(graph, of('y.1')), plainOf(graph, of('y.1'))]).toEqual(['-1.235', '−1.235'])
  })

  it('is the symbol for everything else, an array included', () => {
    expect([texOf(graph, of('apple_price')), plainOf(graph, of('apple_price'))]).toEqual([
      '\\text{apple price}',
      'apple price',
    ])
    const array = graph.nodes.findIndex(({ kind, shape }) => kind === 'constant' && shape.length === 1)
    expect(plainOf(graph, array)).toBe(graph.nodes[array]?.id)
  })
})
