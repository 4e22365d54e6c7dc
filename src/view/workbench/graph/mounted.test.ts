import { describe, expect, it } from 'vitest'
import { edgesInto, edgesOutOf } from '../../../engine/edges'
import type { Graph } from '../../../engine/graph'
import { runGraph } from '../../../engine/run'
import { largeProgram } from '../../../language/testing/large-program'
import { programGraph } from '../../../language/testing/program-graph'
import { edgeLayouts } from '../../../layout/edge-layouts'
import type { Offsets } from '../../../layout/edge-route'
import type { GraphLayout } from '../../../layout/graph-layout'
import { laidOut } from '../../../layout/testing/laid-out'
import { required } from '../../../lib/required'
import { frameAt } from '../../../trace/steps/frame'
import { buildTrace } from '../../../trace/steps/trace'
import { mountedIn, mountedWith } from './mounted'
import { sameAreas, seenAreas } from './view'

const stage = { width: 900, height: 600 }
const unmoved: Offsets = new Map()

interface Case {
  readonly graph: Graph
  readonly layout: GraphLayout
}

function caseOf(nodes: number): Case {
  const graph = programGraph(largeProgram(nodes, 1))
  return { graph, layout: laidOut(graph) }
}

const [few, many, more] = [caseOf(100), caseOf(500), caseOf(2000)]

/** Small enough for some columns of a graph to be seen at once. */
const scale = 0.5

/** A view in which the middle of the stage shows the node at a share of the graph's nodes. */
function viewAt({ layout }: Case, share: number) {
  const { x, y } = required(layout.nodes[Math.floor(share * layout.nodes.length)], 'a node')
  return { x: stage.width / 2 - x * scale, y: stage.height / 2 - y * scale, k: scale, isPlaced: true }
}

/** What is mounted in that view. */
function mountedAt(each: Case, share: number) {
  const { graph, layout } = each
  const view = viewAt(each, share)
  return mountedIn(graph, layout, seenAreas(view, stage), unmoved)
}

describe('what is mounted', () => {
  it('is all of a graph of fewer than 150 nodes, wherever it stands', () => {
    const { nodes, edges } = mountedIn(few.graph, few.layout, [], unmoved)
    expect(nodes).toEqual([...few.graph.nodes.keys()])
    expect(edges).toBe(few.layout.edges)
  })

  it('is every node that is seen, and no more of a graph of 2,000 than of one of 500', () => {
    for (const share of [0.2, 0.5, 0.8]) {
      for (const each of [many, more]) {
        const { x, y } = viewAt(each, share)
        const seen = [...each.graph.nodes.keys()].filter((position) => {
          const box = required(each.layout.nodes[position], `node ${position}`)
          const [across, down] = [box.x * scale + x, box.y * scale + y]
          return across > 0 && across < stage.width && down > 0 && down < stage.height
        })
        expect(seen.length).toBeGreaterThan(3)
        expect(mountedAt(each, share).nodes).toEqual(expect.arrayContaining(seen))
        expect(mountedAt(each, share).nodes.length).toBeLessThan(120)
      }
    }
  })

  it('has every edge with an end that is seen', () => {
    const { nodes, edges } = mountedAt(more, 0.5)
    const mounted = new Set(edges.map(({ edge }) => edge.id))
    for (const node of nodes)
      for (const { id } of edgesInto(more.graph, node)) expect(mounted.has(id), id).toBe(true)
  })

  it('is nothing of a large graph before the view has a place', () => {
    const view = { x: 0, y: 0, k: 1, isPlaced: false }
    expect(mountedIn(more.graph, more.layout, seenAreas(view, stage), unmoved)).toEqual({
      nodes: [],
      edges: [],
    })
  })

  it('has what was moved by hand, with its edges, wherever it was', () => {
    const { graph, layout } = more
    const position = graph.nodes.length - 40
    const { id } = required(graph.nodes[position], 'a node near the end')
    const moved: Offsets = new Map([[id, { x: -5000, y: 0 }]])
    const { nodes, edges } = mountedIn(graph, layout, [], moved)
    expect(nodes).toEqual([position])
    const ids = edges.map(({ edge }) => edge.id)
    expect(ids).toEqual(expect.arrayContaining(edgesInto(graph, position).map((edge) => edge.id)))
  })

  it('has the node at work with its numbers, and the node that has the focus with what leaves it', () => {
    const { graph, layout } = more
    const trace = buildTrace(graph, 'node')
    const { lit } = frameAt(trace, runGraph(graph), trace.steps.length - 5)
    const none = { nodes: [], edges: [] }
    const { nodes, edges } = mountedWith(none, graph, layout, lit, 'x3')
    expect(new Set(nodes)).toEqual(new Set([lit.node, graph.positions.get('x3')]))
    const leaving = edgesOutOf(graph, required(graph.positions.get('x3'), 'x3')).map(({ id }) => id)
    expect(leaving.length).toBeGreaterThan(0)
    const shown = [...lit.gradientsIn, ...lit.gradientsOut, ...leaving]
    expect(new Set(edges)).toEqual(new Set(shown.map((id) => edgeLayouts(layout).get(id))))
  })
})

describe('the parts that are seen', () => {
  const view = { x: -1000, y: -500, k: 1, isPlaced: true }

  it('are the same while the view moves a little, and cover all that is seen', () => {
    const areas = seenAreas(view, stage)
    for (const [dx, dy] of [
      [8, 8],
      [-15, 12],
      [30, -19],
    ] as const) {
      const moved = { ...view, x: view.x + dx, y: view.y + dy }
      expect(sameAreas(seenAreas(moved, stage), areas)).toBe(true)
    }
    const [area] = areas
    expect(area?.left).toBeLessThanOrEqual(1000 - 320)
    expect(area?.right).toBeGreaterThanOrEqual(1000 + stage.width + 320)
  })

  it('are others once the view has moved on', () => {
    expect(sameAreas(seenAreas({ ...view, x: -1400 }, stage), seenAreas(view, stage))).toBe(false)
  })

  it('are none from so far away that nothing can be read', () => {
    expect(seenAreas({ ...view, k: 0.2 }, stage)).toEqual([])
    const from = { x: 0, y: 0, k: 0.2 }
    expect(seenAreas({ ...view, from }, stage)).toEqual(seenAreas(view, stage))
  })

  it('are two while the view glides from one to the other', () => {
    const from = { x: -9000, y: 0, k: 1 }
    expect(seenAreas({ ...view, from }, stage)).toEqual([
      ...seenAreas(view, stage),
      ...seenAreas({ ...from, isPlaced: true }, stage),
    ])
  })
})
