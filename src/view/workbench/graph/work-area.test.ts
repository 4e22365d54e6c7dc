import { describe, expect, it } from 'vitest'
import { edgesInto, edgesOutOf } from '../../../engine/edges'
import { runGraph } from '../../../engine/run'
import { programGraph } from '../../../language/testing/program-graph'
import { drawnEdge } from '../../../layout/drawn-edge'
import { edgeLayouts } from '../../../layout/edge-layouts'
import { nodeBox, routeTerminal } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import { laidOut } from '../../../layout/testing/laid-out'
import { required } from '../../../lib/required'
import { frameAt } from '../../../trace/steps/frame'
import { buildTrace } from '../../../trace/steps/trace'
import { workArea, workAreaAbove } from './work-area'

const graph = programGraph('x = 1\ny = 2\nt = x + y\nz = square(t)')
const layout = laidOut(graph)
const trace = buildTrace(graph, 'detail')
const run = runGraph(graph)
const boxOf = (node: number): Box => nodeBox(graph, layout, node, new Map())
const positionOf = (id: string): number => required(graph.positions.get(id), id)
const { box: end } = routeTerminal(graph, layout, new Map())
const around = {
  boxOf,
  arraysOf: boxOf,
  arrayOf: boxOf,
  edgeOf: (id: string) => {
    const edge = edgeLayouts(layout).get(id)
    return edge && drawnEdge(graph, layout, edge, new Map())
  },
  outOf: (node: number) => edgesOutOf(graph, node),
  into: (node: number) => edgesInto(graph, node),
  trunkOf: () => [],
  terminal: [end],
  output: graph.output,
  frames: [],
}

const areaAt = (
  step: number,
  room = { width: 5000, height: 5000 },
  spoken: readonly Box[] = [],
): Box | undefined => workArea({ lit: frameAt(trace, run, step).lit, spoken, bare: spoken }, around, room)

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

  it('shows as much as it can of the node that the gradient is sent to', () => {
    const product = trace.steps.findIndex(({ kind }) => kind === 'product') + 1
    const [from, to] = [boxOf(positionOf('z')), boxOf(positionOf('t'))]
    const room = { width: from.x - to.x + from.width / 2, height: 60 } // half of t
    const area = areaAt(product, room)
    expect(holds(area, from)).toBe(true)
    expect(area?.width).toBe(room.width)
    expect((area?.x ?? 0) - room.width / 2).toBeCloseTo(to.x, 9)
  })

  it('holds the numbers of the step’s formulas, as many as have room', () => {
    const { x, y } = boxOf(positionOf('t'))
    const [far, near] = [900, 100].map((by) => ({ x, y: y + by, width: 20, height: 20 })) as [Box, Box]
    expect(holds(areaAt(1, undefined, [far, near]), far)).toBe(true)
    const area = areaAt(1, { width: 60, height: 200 }, [far, near])
    expect(holds(area, near)).toBe(true)
    expect(holds(area, far)).toBe(false)
  })

  it('reaches up to the name of its frame, where there is room', () => {
    const area = required(areaAt(1), 'an area')
    const frames = [{ ...area, height: area.height + 40 }]
    const wanted = { lit: frameAt(trace, run, 1).lit, spoken: [], bare: [] }
    const room = { width: 5000, height: area.height + 30 }
    const named = workArea(wanted, { ...around, frames }, room)
    expect(named).toEqual({ ...area, y: area.y - 10, height: area.height + 20 })
    expect(workArea(wanted, { ...around, frames }, { ...room, height: area.height })).toEqual(area)
  })

  it('is the node alone where the stage has no room for more', () => {
    expect(areaAt(1, { width: 60, height: 60 })).toEqual(boxOf(positionOf('t')))
  })
})

describe('workAreaAbove', () => {
  const wanted = { lit: frameAt(trace, run, 1).lit, spoken: [], bare: [] }
  const room = { width: 5000, height: 5000 }
  const plain = required(workArea(wanted, around, room), 'an area')

  it('is the area itself if it holds all boxes', () => {
    expect(workAreaAbove({ boxes: [boxOf(positionOf('x'))], height: 40 }, wanted, around, room)).toEqual(
      plain,
    )
  })

  it('reaches down behind the row if it does not, within the room', () => {
    const far = { x: plain.x + plain.width, y: plain.y, width: 20, height: 20 }
    const area = required(workAreaAbove({ boxes: [far], height: 40 }, wanted, around, room), 'an area')
    expect(area.y - area.height / 2).toBeCloseTo(plain.y - plain.height / 2)
    expect(area.height).toBeCloseTo(plain.height + 40)
    const low = { ...room, height: plain.height }
    const tight = workAreaAbove({ boxes: [far], height: 40 }, wanted, around, low)
    expect(tight && tight.height <= low.height + 1e-9).toBe(true)
  })
})
