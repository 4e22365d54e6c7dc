import { describe, expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { fromNested, type Tensor, toNested } from '../engine/tensor'
import type { Nested } from '../lib/nested'
import { required } from '../lib/required'
import { parseProgram } from './parse-program'

const given = (arrays: Readonly<Record<string, Nested>>): ReadonlyMap<string, Tensor> =>
  new Map(Object.entries(arrays).map(([name, nested]) => [name, fromNested(nested)]))

describe('arrays from outside', () => {
  it('become inputs in the order in which the text first uses them', () => {
    const { graph, diagnostics } = parseProgram('y = w * x\nz = y * w + b', {
      given: given({ b: 1, unused: 7, w: [2, 3], x: [4, 5] }),
    })
    expect(diagnostics).toEqual([])
    const nodes = required(graph, 'a graph').nodes
    expect(nodes.map(({ id }) => id)).toEqual(['w', 'x', 'y', 'b', 'z.1', 'z'])
    expect(nodes.filter(({ kind }) => kind === 'input').map(({ id }) => id)).toEqual(['w', 'x', 'b'])
    expect(nodes[0]).toMatchObject({ named: true, span: { from: 4, to: 5 } })
  })

  it('have values and gradients like inputs in the text', () => {
    const graph = required(
      parseProgram('y = sum(w * x)', { given: given({ w: [2, 3], x: [4, 5] }) }).graph,
      'a graph',
    )
    const run = runGraph(graph)
    expect(run.values.at(-1)?.data[0]).toBe(23)
    expect(toNested(required(run.gradients.get(0), 'w'))).toEqual([4, 5])
    expect(toNested(required(run.gradients.get(1), 'x'))).toEqual([2, 3])
  })

  it('give way to what the text assigns', () => {
    const { graph } = parseProgram('x = 3\ny = x * 2', { given: given({ x: 5 }) })
    expect(graph?.nodes[0]).toMatchObject({ id: 'x', value: fromNested(3) })
    const late = parseProgram('y = x * 2\nx = 3\nz = x + y', { given: given({ x: 5 }) })
    expect(late.diagnostics.map(({ text }) => text.en)).toEqual([
      'x has no value yet: it gets one on line 2. Move that line above this one.',
    ])
  })

  it('are suggested for a misspelt name', () => {
    const { diagnostics } = parseProgram('y = weigth * 2', { given: given({ weight: 5 }) })
    expect(diagnostics.map(({ text }) => text.en)).toEqual([
      'There is no name weigth here. Did you mean weight?',
    ])
  })
})
