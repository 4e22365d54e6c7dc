import { describe, expect, it } from 'vitest'
import { edgesOutOf } from '../../../engine/edges'
import { runGraph } from '../../../engine/run'
import { programGraph } from '../../../language/testing/program-graph'
import { drawnEdge } from '../../../layout/drawn-edge'
import { edgeLayouts } from '../../../layout/edge-layouts'
import { nodeBox, routeTerminal } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import { layoutGraph } from '../../../layout/layout-graph'
import { required } from '../../../lib/required'
import { frameAt } from '../../../trace/steps/frame'
import { buildTrace } from '../../../trace/steps/trace'
import { workArea } from './work-area'

const graph = programGraph('x = 1\ny = 2\nt = x + y\nz = square(t)')
const layout = layoutGraph(graph)
const trace = buildTrace(graph, 'detail')
const run = runGraph(graph)
const boxOf = (node: number): Box => nodeBox(graph, layout, node, new Map())
const positionOf = (id: string): number => required(graph.positions.get(id), id)
const { end, label } = routeTerminal(graph, layout, new Map())
const around = {
  boxOf,
  edgeOf: (id: string) => {
    const edge = edgeLayouts(layout).get(id)
    return edge && drawnEdge(graph, layout, edge, new Map())
  },
  outOf: (node: number) => edgesOutOf(graph, node),
  terminal: [end, label],
  output: graph.output,
}

const areaAt = (step: number, room = { width: 5000, height: 5000 }): Box | undefined =>
  workArea(frameAt(trace, run, step).lit, around, room)

const holds = (area: Box | undefined, { x, y, width, height }: Box): boolean =>
  area !== undefined &&
  Math.abs(x - area.x) + width / 2 <= area.width / 2 + 1e-9 &&
  Math.abs(y - area.y) + height / 2 <= area.height / 2 + 1e-9

describe('workArea', () => {
  it('is nowhere before the first step', () => {
    expect(areaAt(0)).toBeUndefined()
  })

  it('holds the node at work, its operands and where its value goes', () => {
    for (const id of ['x', 'y', 't', 'z']) expect(holds(areaAt(1), boxOf(positionOf(id))), id).toBe(true)
    expect(holds(areaAt(1), end)).toBe(false)
  })

  it('holds the output’s end where the output is at work', () => {
    expect(holds(areaAt(2), end)).toBe(true)
    expect(holds(areaAt(2), boxOf(positionOf('x')))).toBe(false)
  })

  it('is the node alone where the stage has no room for more', () => {
    expect(areaAt(1, { width: 60, height: 60 })).toEqual(boxOf(positionOf('t')))
  })
})
