import { describe, expect, it } from 'vitest'
import type { Graph } from '../engine/graph'
import { programGraph } from '../language/testing/program-graph'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { required } from '../lib/required'
import { nodeBox, type Offsets, routeEdge, routeTerminal } from './edge-route'
import type { Box, Point } from './geometry'
import { layoutGraph } from './layout-graph'

const unmoved: Offsets = new Map()

/** The points that a path runs through, its controls included; throws where it is no path data. */
function pointsOf(path: string): readonly Point[] {
  if (!/^M-?[\d.]+,-?[\d.]+([LC](-?[\d.]+,?)+)*$/.test(path)) throw new Error(`no path data: ${path}`)
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? Number.NaN }] : []))
}

const ends = (path: string): readonly [Point, Point] => {
  const points = pointsOf(path)
  return [required(points[0], path), required(points.at(-1), path)]
}

const right = ({ x, width }: Box): number => x + width / 2
const left = ({ x, width }: Box): number => x - width / 2

const sides = (graph: Graph) => {
  const layout = layoutGraph(graph)
  return layout.edges
    .filter(({ edge }) => !layout.constantsOver.has(edge.from))
    .map((edge) => ({
      id: edge.edge.id,
      ...routeEdge(graph, layout, edge, unmoved),
      from: nodeBox(graph, layout, edge.edge.from, unmoved),
      to: nodeBox(graph, layout, edge.edge.to, unmoved),
    }))
}

describe('the lines of an edge', () => {
  it.each(lessonCases.filter(({ detail }) => detail === 'node'))(
    'lead from node to node, and back, in $name',
    ({ run: { graph } }) => {
      for (const { id, paths, from, to } of sides(graph)) {
        const [start, end] = ends(paths.forward)
        expect(start.x, id).toBeGreaterThan(from.x)
        expect(start.x, id).toBeLessThanOrEqual(right(from) + 4)
        expect(end.x, id).toBeLessThan(to.x)
        expect(end.x, id).toBeGreaterThanOrEqual(left(to) - 14)
        const [backStart, backEnd] = ends(paths.backward)
        expect(backStart.x, id).toBeGreaterThan(backEnd.x)
        expect(backStart.y, id).toBeGreaterThan(end.y) // backward runs under forward
        expect(backEnd.y, id).toBeGreaterThan(start.y)
      }
    },
  )

  it.each(lessonCases.filter(({ detail }) => detail === 'node'))(
    'never run backwards on the way in $name',
    ({ run: { graph } }) => {
      for (const { id, paths } of sides(graph)) {
        const x = pointsOf(paths.forward).map((point) => point.x)
        expect(x, id).toEqual([...x].sort((a, b) => a - b))
      }
    },
  )

  it('arrive at a node in the order of its operands', () => {
    const arrivals = sides(programGraph('x = 2\ny = 5\nz = x * y')).map(
      ({ paths }) => ends(paths.forward)[1].y,
    )
    expect(arrivals[0]).toBeLessThan(arrivals[1] ?? Number.NEGATIVE_INFINITY)
  })

  it('are two apart where a node takes one input twice', () => {
    const [first, second] = sides(programGraph('x = 3\nL = x * x'))
    expect(first?.paths.forward).not.toBe(second?.paths.forward)
    expect(ends(first?.paths.forward ?? '')[1].y).toBeLessThan(ends(second?.paths.forward ?? '')[1].y)
  })

  it('come down from a constant, and no gradient goes back up', () => {
    const graph = programGraph('x = 1\na = x + 3')
    const layout = layoutGraph(graph)
    const edge = required(layout.edges[1], 'the edge of the constant')
    const { forward, backward } = routeEdge(graph, layout, edge, unmoved).paths
    const [start, end] = ends(forward)
    expect(end.x).toBe(start.x)
    expect(end.y).toBeGreaterThan(start.y)
    expect(backward).toBe('')
  })
})

describe('a node that is moved by hand', () => {
  const graph = programGraph('x = 1\ny = 2\nt = x + 3\nz = t * y')
  const layout = layoutGraph(graph)
  const at = (id: string): number => required(graph.positions.get(id), id)
  const offsets: Offsets = new Map([['t', { x: 30, y: -20 }]])

  it('takes its constant with it, and nothing else', () => {
    const moves = graph.nodes.map((_, position) => {
      const [before, after] = [unmoved, offsets].map((each) => nodeBox(graph, layout, position, each))
      return [(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)]
    })
    expect(moves[at('t')]).toEqual([30, -20])
    expect(moves[at('t.1')]).toEqual([30, -20])
    for (const id of ['x', 'y', 'z']) expect(moves[at(id)]).toEqual([0, 0])
  })

  it('takes the ends of its lines with it, with their numbers half way', () => {
    const into = required(
      layout.edges.find(({ edge }) => edge.id === 'x->t'),
      'x->t',
    )
    const [before, after] = [unmoved, offsets].map((each) => routeEdge(graph, layout, into, each))
    const [startBefore, endBefore] = ends(before?.paths.forward ?? '')
    const [startAfter, endAfter] = ends(after?.paths.forward ?? '')
    expect([startAfter.x, startAfter.y]).toEqual([startBefore.x, startBefore.y])
    expect(endAfter.x - endBefore.x).toBeCloseTo(30, 6)
    expect(endAfter.y - endBefore.y).toBeCloseTo(-20, 6)
    expect(after?.label.y).toBeCloseTo((startAfter.y + endAfter.y) / 2 + 5, 0)
  })

  it('takes the output with it', () => {
    const moved: Offsets = new Map([['z', { x: -5, y: 40 }]])
    const [before, after] = [unmoved, moved].map((each) => routeTerminal(graph, layout, each))
    expect((after?.end.x ?? 0) - (before?.end.x ?? 0)).toBe(-5)
    expect((after?.label.y ?? 0) - (before?.label.y ?? 0)).toBe(40)
    expect(ends(after?.paths.forward ?? '')[0].y - ends(before?.paths.forward ?? '')[0].y).toBeCloseTo(40, 6)
  })
})
