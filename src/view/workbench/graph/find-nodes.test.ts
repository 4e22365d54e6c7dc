import { describe, expect, it } from 'vitest'
import { groupIds } from '../../../engine/folding/group-ids'
import { seenGraph } from '../../../engine/folding/seen-graph'
import { programGraph } from '../../../language/testing/program-graph'
import { foundAmong, nodeEntries } from './find-nodes'

const text = 'x = 2\nW = 3\na = x * W  # product\ny = sigmoid(a)'
const graph = programGraph(text)
const shown = seenGraph(graph, new Set())
const entries = nodeEntries(shown, seenGraph(graph, groupIds(graph)), text)

const found = (typed: string): readonly string[] => foundAmong(entries, typed).map(({ id }) => id)

describe('the nodes that are found', () => {
  it('are those whose name contains what was typed, the very name first', () => {
    expect(found('a')[0]).toBe('a')
    expect(found('W')[0]).toBe('W')
    expect(found(' w ')[0]).toBe('W')
  })

  it('are those whose op is called so, in either language or as it is drawn', () => {
    expect(found('sigmoid')).toContain('y')
    expect(found('시그모이드')).toEqual(['y'])
    expect(found('×')).toContain('a')
  })

  it('are those that come from a line with that text', () => {
    expect(found('# product')).toEqual(['a'])
    expect(entries.find(({ id }) => id === 'a')?.line).toBe('a = x * W  # product')
  })

  it('can be inside a folded group, which is named', () => {
    expect(found('y.exp')).toEqual(['y.exp'])
    expect(entries.find(({ id }) => id === 'y.exp')?.inside?.en).toBe('sigmoid')
    expect(entries.find(({ id }) => id === 'y')?.inside).toBeUndefined()
    const net = programGraph('a = [1, 2]\nt = [1, 0]\nL = softmax_cross_entropy(a, t)')
    const folded = nodeEntries(seenGraph(net, new Set()), seenGraph(net, groupIds(net)), '')
    expect(folded.find(({ id }) => id === 'L.softmax')?.inside?.en).toBe('softmax-with-loss layer')
  })

  it('are none where nothing was typed or nothing fits', () => {
    expect(found('  ')).toEqual([])
    expect(found('q')).toEqual([])
  })
})
