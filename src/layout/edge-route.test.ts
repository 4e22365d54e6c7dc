import { describe, expect, it } from 'vitest'
import { programGraph } from '../language/testing/program-graph'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { required } from '../lib/required'
import { nodeBox, type Offsets, routeEdge, routeTerminal } from './edge-route'
import type { Box, Point } from './geometry'
import type { GraphLayout } from './graph-layout'
import { laidOut } from './testing/laid-out'
import { type LaidOutCase, layoutCase } from './testing/layout-case'
import { type NamedBox, overlaps, partsOf } from './testing/parts-of'

const unmoved: Offsets = new Map()

const number = String.raw`-?\d+(?:\.\d+)?(?:e-?\d+)?`
const point = `${number},${number}`
const pathData = new RegExp(`^M${point}(?:L${point}|C${point},${point},${point})*$`)

/** The points that a path runs through, its controls included; throws if it has other pieces than lines and curves. */
function pointsOf(path: string): readonly Point[] {
  if (!pathData.test(path)) throw new Error(`not path data: ${path}`)
  return path.split(/[MLC]/).flatMap((piece) => {
    const numbers = piece === '' ? [] : piece.split(',').map(Number)
    return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: required(numbers[i + 1], path) }] : []))
  })
}

const ends = (path: string): readonly [Point, Point] => {
  const points = pointsOf(path)
  return [required(points[0], path), required(points.at(-1), path)]
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

const right = ({ x, width }: Box): number => x + width / 2
const left = ({ x, width }: Box): number => x - width / 2

/** The edges that run from left to right within a row, with their lines and the nodes at their ends. */
const sides = ({ graph, layout }: LaidOutCase) =>
  layout.edges
    .filter(({ isUpright, isTurning }) => !isUpright && !isTurning)
    .map((edge) => ({
      id: edge.edge.id,
      ...routeEdge(graph, layout, edge, unmoved),
      from: nodeBox(graph, layout, edge.edge.from, unmoved),
      to: nodeBox(graph, layout, edge.edge.to, unmoved),
    }))

const lessons = lessonCases.filter(({ detail }) => detail === 'node').map(layoutCase)

describe('the lines of an edge', () => {
  it.each(lessons)('lead from node to node, and back, in $name', (each) => {
    for (const { id, paths, from, to } of sides(each)) {
      const [start, end] = ends(paths.forward)
      expect(start.x, id).toBeGreaterThan(from.x)
      expect(start.x, id).toBeLessThanOrEqual(right(from) + 4)
      expect(end.x, id).toBeLessThan(to.x)
      expect(end.x, id).toBeGreaterThanOrEqual(left(to) - 14)
      const [backStart, backEnd] = ends(paths.backward)
      expect(backStart.x, id).toBeGreaterThan(backEnd.x)
      expect(backStart.y, id).toBeGreaterThan(end.y) // the backward line is below the forward one
      expect(backEnd.y, id).toBeGreaterThan(start.y)
    }
  })

  it.each(lessons)('never run backwards on the way in $name', (each) => {
    for (const { id, paths } of sides(each)) {
      const x = pointsOf(paths.forward).map((point) => point.x)
      expect(x, id).toEqual([...x].sort((a, b) => a - b))
    }
  })

  it('go around what stands in the rows, from the end of one to the start of the next', () => {
    const turning = lessons.flatMap(({ graph, layout }) =>
      layout.edges.filter(({ isTurning }) => isTurning).map((edge) => ({ graph, layout, edge })),
    )
    expect(turning.length).toBeGreaterThan(0)
    for (const { graph, layout, edge } of turning) {
      const around = edge.points.flatMap((point, i): readonly NamedBox[] => {
        const next = edge.points[i + 1]
        if (!next || next.x > point.x) return []
        const [width, height] = [Math.abs(next.x - point.x) + 10, Math.abs(next.y - point.y) + 10]
        return [{ name: 'the way around', box: { ...middle(point, next), width, height } }]
      })
      expect(around).toHaveLength(3)
      const drawn = partsOf(graph, layout)
      for (const piece of around) expect(overlaps([piece, ...drawn]), edge.edge.id).toEqual([])
      const { forward, backward } = routeEdge(graph, layout, edge, unmoved).paths
      expect(forward.match(/A/g)).toHaveLength(4)
      expect(backward.match(/A/g)).toHaveLength(4)
    }
  })

  it('arrive at a node in the order of its operands', () => {
    const graph = programGraph('x = 2\ny = 5\nz = x * y')
    const arrivals = sides({ graph, layout: laidOut(graph) }).map(({ paths }) => ends(paths.forward)[1].y)
    expect(arrivals[0]).toBeLessThan(arrivals[1] ?? Number.NEGATIVE_INFINITY)
  })

  it('are two apart where a node takes one input twice', () => {
    const graph = programGraph('x = 3\nL = x * x')
    const [first, second] = sides({ graph, layout: laidOut(graph) })
    expect(first?.paths.forward).not.toBe(second?.paths.forward)
    expect(ends(first?.paths.forward ?? '')[1].y).toBeLessThan(ends(second?.paths.forward ?? '')[1].y)
  })

  it('come down from a constant, and no gradient goes back up', () => {
    const graph = programGraph('x = 1\na = x + 3')
    const layout = laidOut(graph)
    const edge = required(layout.edges[1], 'the constant has no edge')
    const { forward, backward } = routeEdge(graph, layout, edge, unmoved).paths
    const [start, end] = ends(forward)
    expect(end.x).toBe(start.x)
    expect(end.y).toBeGreaterThan(start.y)
    expect(backward).toBe('')
  })
})

describe('a node that is moved by hand', () => {
  const graph = programGraph('x = 1\ny = 2\nt = x + 3\nz = t * y')
  const layout: GraphLayout = laidOut(graph)
  const at = (id: string): number => required(graph.positions.get(id), id)
  const offsets: Offsets = new Map([['t', { x: 30, y: -20 }]])

  /** How far each node stands from where it was placed. */
  const movesOf = (moved: Offsets): readonly (readonly number[])[] =>
    graph.nodes.map((_, position) => {
      const [before, after] = [unmoved, moved].map((each) => nodeBox(graph, layout, position, each))
      return [(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)]
    })

  it('takes along what hangs on it, and nothing else', () => {
    const moves = movesOf(offsets)
    expect(moves[at('t')]).toEqual([30, -20])
    expect(moves[at('t.1')]).toEqual([30, -20])
    for (const id of ['x', 'y', 'z']) expect(moves[at(id)]).toEqual([0, 0])
  })

  it('takes along the ends of its lines, and their numbers half way', () => {
    const edge = layout.edges.find((each) => each.edge.id === 'x->t')
    const into = required(edge, 'x->t')
    const [before, after] = [unmoved, offsets].map((each) => routeEdge(graph, layout, into, each))
    const [startBefore, endBefore] = ends(before?.paths.forward ?? '')
    const [startAfter, endAfter] = ends(after?.paths.forward ?? '')
    expect([startAfter.x, startAfter.y]).toEqual([startBefore.x, startBefore.y])
    expect(endAfter.x - endBefore.x).toBeCloseTo(30, 6)
    expect(endAfter.y - endBefore.y).toBeCloseTo(-20, 6)
    expect((after?.value?.x ?? 0) - (before?.value?.x ?? 0)).toBeCloseTo(15, 6)
    expect((after?.value?.y ?? 0) - (before?.value?.y ?? 0)).toBeCloseTo(-10, 6)
  })

  it('takes along the end of the output', () => {
    const moved: Offsets = new Map([['z', { x: -5, y: 40 }]])
    const [before, after] = [unmoved, moved].map((each) => routeTerminal(graph, layout, each))
    expect((after?.box.x ?? 0) - (before?.box.x ?? 0)).toBe(-5)
    expect((after?.value?.y ?? 0) - (before?.value?.y ?? 0)).toBe(40)
    expect(ends(after?.paths.forward ?? '')[0].y - ends(before?.paths.forward ?? '')[0].y).toBeCloseTo(40, 6)
  })
})
