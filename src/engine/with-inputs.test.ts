import { describe, expect, it } from 'vitest'
import { edgesOf } from './edges'
import { backwardOrder } from './gradient-flow'
import { nodeById } from './graph'
import { runGraph } from './run'
import { fromNested, scalar } from './tensor'
import { gradientOf, graphByName, valueAt } from './testing/by-name'
import { errorOf } from './testing/error-of'
import { withInputs } from './with-inputs'

const graph = graphByName({ inputs: { x: 2, y: 5 }, constants: { c: 10 } }, [
  ['z', 'multiply', ['x', 'y']],
  ['L', 'add', ['z', 'c']],
])

describe('withInputs', () => {
  it('puts in new values and leaves the original graph unchanged', () => {
    const changed = runGraph(withInputs(graph, new Map([['x', scalar(3)]])))
    expect([valueAt(changed, 'L'), gradientOf(changed, 'y')]).toEqual([25, 3])
    expect(valueAt(runGraph(graph), 'L')).toBe(20)
  })

  it('keeps every node except the one whose value changed, and what is known about the edges', () => {
    const changed = withInputs(graph, new Map([['x', scalar(3)]]))
    const kept = changed.nodes.map((node, position) => node === graph.nodes[position])
    expect(kept).toEqual([false, true, true, true, true])
    expect(edgesOf(changed)).toBe(edgesOf(graph))
    const again = withInputs(changed, new Map([['y', scalar(1)]]))
    expect(edgesOf(again)).toBe(edgesOf(graph))
    expect(backwardOrder(again)).toBe(backwardOrder(graph))
  })

  it('propagates a new shape through the graph', () => {
    const wider = withInputs(graph, new Map([['x', fromNested([1, 2, 3])]]))
    expect(nodeById(wider, 'L')?.shape).toEqual([3])
    expect(valueAt(runGraph(wider, fromNested([1, 1, 1])), 'L')).toEqual([15, 20, 25])
  })

  it('names both shapes and the node where they no longer fit', () => {
    const values = new Map([
      ['x', fromNested([1, 2])],
      ['y', fromNested([1, 2, 3])],
    ])
    const error = errorOf(() => withInputs(graph, values))
    expect(error.nodeId).toBe('z')
    for (const text of [error.text.en, error.text.ko]) expect(text).toMatch(/\(2,\).*\(3,\)/)
  })

  it.each(['w', 'z', 'c'])('rejects %s, which is not an input, and lists the inputs', (id) => {
    const error = errorOf(() => withInputs(graph, new Map([[id, scalar(1)]])))
    for (const text of [error.text.en, error.text.ko]) expect(text).toContain('x, y')
  })
})
