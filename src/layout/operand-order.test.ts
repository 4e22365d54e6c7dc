import { describe, expect, it } from 'vitest'
import { nodeAt } from '../engine/graph'
import { programGraph } from '../language/testing/program-graph'
import { operandOrder } from './operand-order'

/** Which node is to stand over which, by their ids. */
function orderOf(program: string): readonly string[] {
  const graph = programGraph(program)
  const idOf = (name: string): string => nodeAt(graph, Number(name)).id
  return operandOrder(graph, new Map()).map(({ left, right }) => `${idOf(left)} over ${idOf(right)}`)
}

describe('operandOrder', () => {
  it('has each operand over the next', () => {
    expect(orderOf('x = 2\ny = 5\nz = x - y\nL = z * x')).toEqual(['x over y', 'z over x'])
  })

  it('keeps the order that the output comes upon first, where two contradict each other', () => {
    expect(orderOf('a = 1\nb = 2\np = a * b\nq = b * a\nL = q + p')).toEqual(['b over a', 'q over p'])
  })

  it('leaves out a constant that stands over its node', () => {
    const graph = programGraph('x = 1\nL = x * -1')
    const [constant, node] = [1, 2]
    expect(nodeAt(graph, constant).kind).toBe('constant')
    expect(operandOrder(graph, new Map())).toHaveLength(1)
    expect(operandOrder(graph, new Map([[constant, node]]))).toEqual([])
  })
})
