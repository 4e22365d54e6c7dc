import { describe, expect, it } from 'vitest'
import { edgesOutOf } from '../../../engine/edges'
import type { Quantity } from '../../../engine/formula/formula'
import { programGraph } from '../../../language/testing/program-graph'
import type { DrawnEdge } from '../../../layout/drawn-edge'
import type { Box } from '../../../layout/geometry'
import { spokenPlaces } from './spoken-places'

const graph = programGraph('x = 1\ny = 2\nt = x + y\nz = t * x')
const boxAt = (x: number): Box => ({ x, y: 0, width: 10, height: 10 })
const [onCard, toT, toZ, gradientOfY, end] = [0, 1, 2, 3, 4].map((i) => boxAt(100 * i)) as [
  Box,
  Box,
  Box,
  Box,
  Box,
]
const written: Readonly<Record<string, Partial<DrawnEdge>>> = {
  'x->t': { value: toT },
  'x->z': { value: toZ },
  'y->t': { gradient: gradientOfY },
}
const around = {
  boxOf: () => onCard,
  arraysOf: () => onCard,
  edgeOf: (id: string) => written[id] as DrawnEdge | undefined,
  outOf: (node: number) => edgesOutOf(graph, node),
  trunkOf: () => [],
  terminal: [end],
  output: graph.output,
}
const placesAt = (node: string, ...quantities: readonly Quantity[]): readonly Box[] =>
  spokenPlaces(quantities, graph, graph.positions.get(node) ?? Number.NaN, around).spoken

describe('spokenPlaces', () => {
  it('is on the line to the node at work', () => {
    expect(placesAt('t', { role: 'value', id: 'x' })).toEqual([toT])
    expect(placesAt('z', { role: 'value', id: 'x' })).toEqual([toZ])
  })

  it('is at the output’s end, and on the card of what no line has', () => {
    expect(placesAt('z', { role: 'value', id: 'z' })).toEqual([end])
    expect(placesAt('t', { role: 'value', id: 'y' })).toEqual([onCard])
  })

  it('is at the node itself for a sum of gradients', () => {
    expect(placesAt('t', { role: 'gradient', id: 'x', loss: 'z' })).toEqual([onCard])
  })

  it('begins with what the step sends back', () => {
    const sent: Quantity = { role: 'contribution', id: 'y', via: 't', edge: 'y->t', loss: 'z' }
    expect(placesAt('t', { role: 'value', id: 'x' }, sent)).toEqual([gradientOfY, toT])
    expect(placesAt('t', { role: 'derivative', id: 'x', of: 't' })).toEqual([])
  })
})
