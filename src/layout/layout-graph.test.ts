import { describe, expect, it } from 'vitest'
import { type Graph, nodeAt, nodeById } from '../engine/graph'
import { randomGraph } from '../engine/testing/random-graph'
import { programGraph } from '../language/testing/program-graph'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { required } from '../lib/required'
import { routeEdge, routeTerminal } from './edge-route'
import type { Box } from './geometry'
import type { GraphLayout } from './graph-layout'
import { layoutGraph } from './layout-graph'
import { randomProgram } from './testing/random-program'

interface Case {
  readonly name: string
  readonly graph: Graph
  readonly layout: GraphLayout
}

const caseOf = (name: string, graph: Graph): Case => ({ name, graph, layout: layoutGraph(graph) })

const lessonLayouts: readonly Case[] = lessonCases
  .filter(({ detail }) => detail === 'node')
  .map(({ name, run }) => caseOf(name, run.graph))

const otherLayouts: readonly Case[] = [
  ...Array.from({ length: 5 }, (_, i) => caseOf(`random graph ${i + 1}`, randomGraph(i + 1))),
  caseOf('a node that takes one input twice', programGraph('x = 3\nL = x * x')),
  caseOf('several constants', programGraph('x = 3\nL = (x * 2 + 3) * 4 - 5')),
  caseOf('a single leaf', programGraph('x = 3')),
  caseOf('nodes that lead nowhere', programGraph('x = 3\ny = 4\nz = exp(x)\nw = sin(x)\nL = z * 2')),
  caseOf('an output that is used again', programGraph('x = 3\na = exp(x)\nb = sin(a)\na')),
]

const smallLayouts: readonly Case[] = [
  'a = 1\nb = 2\np = a * b\nq = b * a\nr = p + q',
  'x = -4\ny = sigmoid(x) * x\nz = y + x',
  ...Array.from({ length: 60 }, (_, seed) => randomProgram(seed)),
].map((program) => caseOf(program.replaceAll('\n', '; '), programGraph(program)))

interface Named {
  readonly name: string
  readonly box: Box
}

/** Every node's box, and the output's name at its end. */
const boxesOf = ({ graph, layout }: Case): readonly Named[] => [
  ...layout.nodes.map((box, position) => ({ name: nodeAt(graph, position).id, box })),
  { name: 'the name of the output', box: layout.terminal },
]

/** Where numbers stand on edges, where any do, once the lines are routed. */
const labelsOf = ({ graph, layout }: Case): readonly Named[] => [
  ...layout.edges
    .filter(({ showsValue, showsGradient }) => showsValue || showsGradient)
    .map((edge) => ({ name: edge.edge.id, box: routeEdge(graph, layout, edge, new Map()).label })),
  { name: 'the number of the output', box: routeTerminal(graph, layout, new Map()).label },
]

/** Rounding of the layout may let boxes touch. */
const slackPx = 0.01

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - slackPx &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 - slackPx

const overlapping = (all: readonly Named[]): readonly string[] =>
  all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} and ${b.name}`] : [])),
  )

const covering = (labels: readonly Named[], boxes: readonly Named[]): readonly string[] =>
  labels.flatMap((label) =>
    boxes.filter(({ box }) => overlap(label.box, box)).map(({ name }) => `${label.name} at ${name}`),
  )

const outside = (all: readonly Named[], { width, height }: GraphLayout): readonly string[] =>
  all
    .filter(
      ({ box }) =>
        !(
          box.x - box.width / 2 >= -slackPx &&
          box.y - box.height / 2 >= -slackPx &&
          box.x + box.width / 2 <= width + slackPx &&
          box.y + box.height / 2 <= height + slackPx
        ),
    )
    .map(({ name }) => name)

describe('the layout of a lesson', () => {
  it.each(lessonLayouts)('$name keeps its nodes apart and inside', (each) => {
    expect(overlapping(boxesOf(each))).toEqual([])
    expect(outside(boxesOf(each), each.layout)).toEqual([])
  })

  it.each(lessonLayouts)('$name keeps the numbers on its edges apart and inside', (each) => {
    expect(overlapping(labelsOf(each))).toEqual([])
    expect(outside(labelsOf(each), each.layout)).toEqual([])
  })

  it.each(lessonLayouts)('$name keeps the numbers on its edges off its nodes', (each) => {
    expect(covering(labelsOf(each), boxesOf(each))).toEqual([])
  })

  it.each(lessonLayouts)('$name runs from left to right', ({ graph, layout }) => {
    for (const { edge } of layout.edges) {
      const [from, to] = [layout.nodes[edge.from], layout.nodes[edge.to]]
      if (!layout.constantsOver.has(edge.from))
        expect(from?.x, edge.id).toBeLessThan(to?.x ?? Number.NEGATIVE_INFINITY)
    }
    expect(layout.nodes[graph.output]?.x).toBeLessThan(layout.terminal.x)
  })

  it.each(lessonLayouts)('$name is the same each time', ({ graph, layout }) => {
    expect(layoutGraph(graph)).toEqual(layout)
  })
})

describe('the layout of any graph', () => {
  it.each(otherLayouts)('keeps its nodes apart and inside: $name', (each) => {
    expect(overlapping(boxesOf(each))).toEqual([])
    expect(outside(boxesOf(each), each.layout)).toEqual([])
  })

  it.each([...otherLayouts, ...smallLayouts])(
    'keeps the numbers on its edges apart and off its nodes: $name',
    (each) => {
      const labels = labelsOf(each)
      expect(overlapping(labels)).toEqual([])
      expect(covering(labels, boxesOf(each))).toEqual([])
    },
  )

  it.each(otherLayouts)('places every node and every edge: $name', ({ graph, layout }) => {
    expect(layout.nodes).toHaveLength(graph.nodes.length)
    const numbers = layout.nodes.flatMap(({ x, y, width, height }) => [x, y, width, height])
    expect(numbers.every(Number.isFinite)).toBe(true)
    const operands = graph.nodes.flatMap((node) => (node.kind === 'operation' ? node.inputs : []))
    expect(layout.edges).toHaveLength(operands.length)
  })
})

describe('operands', () => {
  const heights = ({ graph, layout }: Case, ids: readonly string[]): readonly number[] =>
    ids.map((id) => required(layout.nodes[required(graph.positions.get(id), id)], id).y)

  const isFromTopToBottom = (each: Case, ids: readonly string[]): boolean => {
    const y = heights(each, ids)
    return y.every((height, i) => i === 0 || height > (y[i - 1] ?? Number.POSITIVE_INFINITY))
  }

  it.each(lessonLayouts)('of one rank stand from top to bottom in $name', ({ graph, layout }) => {
    for (const node of graph.nodes) {
      if (node.kind !== 'operation') continue
      const boxes = node.inputs
        .filter((from) => nodeAt(graph, from).kind !== 'operation' && !layout.constantsOver.has(from))
        .map((from) => required(layout.nodes[from], `node ${from}`))
      const ofOneRank = boxes.filter(({ x }) => x === boxes[0]?.x)
      const y = ofOneRank.map((box) => box.y)
      expect(y, node.id).toEqual([...y].sort((a, b) => a - b))
    }
  })

  it('stand in their order, whichever was assigned first', () => {
    const each = caseOf('', programGraph('c = 3\nb = 2\na = 1\np = a - b\nr = p * c'))
    expect(isFromTopToBottom(each, ['a', 'b'])).toBe(true)
    expect(isFromTopToBottom(each, ['p', 'c'])).toBe(true)
  })

  it('stand in their order for all three of an affine layer', () => {
    const program = 'B = [1, 2]\nW = [[1, 2]]\nX = [1]\nY = affine(X, W, B)'
    expect(isFromTopToBottom(caseOf('', programGraph(program)), ['X', 'W', 'B'])).toBe(true)
  })

  it.each([
    ['a = 1\nb = 2\np = a * b\nq = b * a\nr = p + q', 5],
    ['a = 1\nb = 2\nc = 3\np = a * b\nq = b * c\nr = c * a\ns = p + q\nt = s + r', 8],
    ['a = 1\nb = 2\np = a * b\nq = b * a\nr = q + p\ns = r * a\nt = b - s', 7],
  ])('in orders that contradict each other lose no node: %j', (program, count) => {
    const each = caseOf('', programGraph(program))
    expect(each.layout.nodes.filter(({ x, y }) => x > 0 && y > 0)).toHaveLength(count)
    expect(overlapping(boxesOf(each))).toEqual([])
    expect(isFromTopToBottom(each, ['p', 'q'])).toBe(!program.includes('q + p'))
  })
})

describe('a constant', () => {
  it('stands over the node that takes it, clear of it', () => {
    const { graph, layout } = caseOf('', programGraph('x = 1\na = x * -1\nb = exp(a)\nc = b + 1'))
    const over = [...layout.constantsOver].map(([constant, under]) => [
      nodeAt(graph, constant).id,
      nodeAt(graph, under).id,
    ])
    expect(over).toEqual([
      ['a.1', 'a'],
      ['c.1', 'c'],
    ])
    for (const [constant, under] of layout.constantsOver) {
      const [above, below] = [layout.nodes[constant], layout.nodes[under]].map((box) => required(box, 'box'))
      expect(above?.x).toBe(below?.x)
      expect((above?.y ?? 0) + (above?.height ?? 0) / 2).toBeLessThan(
        (below?.y ?? 0) - (below?.height ?? 0) / 2,
      )
    }
  })

  it('stands beside where there are two, or where it is an array', () => {
    const two = programGraph('y = 2 * 3')
    expect(layoutGraph(two).constantsOver.size).toBe(1)
    const array = programGraph('x = 1\ny = sum(x * [1, 2])')
    expect(nodeById(array, 'x')).toBeDefined()
    expect(layoutGraph(array).constantsOver.size).toBe(0)
  })
})
