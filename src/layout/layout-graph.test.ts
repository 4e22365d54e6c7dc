import { describe, expect, it } from 'vitest'
import { nodeAt } from '../engine/graph'
import { randomGraph } from '../engine/testing/random-graph'
import { programGraph } from '../language/testing/program-graph'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { required } from '../lib/required'
import { laidOut } from './testing/laid-out'
import { type LaidOutCase, layoutCase, onPage } from './testing/layout-case'
import { hiddenLines, outside, overlaps, partsOf, strangers } from './testing/parts-of'
import { randomProgram, randomRegions } from './testing/random-program'

const { stage } = onPage

const lessons = lessonCases.filter(({ detail }) => detail === 'node').map(layoutCase)

const others: readonly Required<LaidOutCase>[] = [
  ...Array.from({ length: 5 }, (_, i) => ({ name: `random graph ${i + 1}`, graph: randomGraph(i + 1) })),
  ...[
    ['a node that takes one input twice', 'x = 3\nL = x * x'],
    ['several constants', 'x = 3\nL = (x * 2 + 3) * 4 - 5'],
    ['a single leaf', 'x = 3'],
    ['nodes that lead nowhere', 'x = 3\ny = 4\nz = exp(x)\nw = sin(x)\nL = z * 2'],
    ['an output that is used again', 'x = 3\na = exp(x)\nb = sin(a)\na'],
    ['an array output that is used again', 'x = [1, 2]\na = exp(x)\nb = sin(a)\na'],
  ].map(([name = '', program = '']) => ({ name, graph: programGraph(program) })),
  ...[
    'a = 1\nb = 2\np = a * b\nq = b * a\nr = p + q',
    'x = -4\ny = sigmoid(x) * x\nz = y + x',
    ...Array.from({ length: 60 }, (_, seed) => randomProgram(seed)),
  ].map((program) => ({ name: program.replaceAll('\n', '; '), graph: programGraph(program) })),
].map((each) => ({ ...each, layout: laidOut(each.graph, stage) }))

describe('the layout of a graph', () => {
  it.each([...lessons, ...others])('keeps all that is drawn apart and inside: $name', ({ graph, layout }) => {
    const parts = partsOf(graph, layout)
    expect(overlaps(parts)).toEqual([])
    expect(outside(parts, layout)).toEqual([])
  })

  it.each([...lessons, ...others])('places every node and every edge: $name', ({ graph, layout }) => {
    expect(layout.nodes).toHaveLength(graph.nodes.length)
    const numbers = layout.nodes.flatMap(({ x, y, width, height }) => [x, y, width, height])
    expect(numbers.every(Number.isFinite)).toBe(true)
    const operands = graph.nodes.flatMap((node) => (node.kind === 'operation' ? node.inputs : []))
    expect(layout.edges).toHaveLength(operands.length)
  })

  it.each([...lessons, ...others])('runs from left to right, row by row: $name', ({ graph, layout }) => {
    const { rows } = layout.look
    for (const { edge, isUpright, isTurning } of layout.edges) {
      const [from, to] = [layout.nodes[edge.from], layout.nodes[edge.to]]
      if (isTurning) expect(from?.y, edge.id).toBeLessThan(to?.y ?? Number.NEGATIVE_INFINITY)
      else if (!isUpright) expect(from?.x, edge.id).toBeLessThan(to?.x ?? Number.NEGATIVE_INFINITY)
      const rowsDown = (rows[edge.to] ?? 0) - (rows[edge.from] ?? 0)
      expect(rowsDown, edge.id).toBe(isTurning ? 1 : 0)
    }
    expect(layout.nodes[graph.output]?.x).toBeLessThan(layout.terminal.box.x)
  })

  it.each(lessonCases.filter(({ detail }) => detail === 'node'))('is the same each time: $name', (each) => {
    expect(layoutCase(each).layout).toEqual(layoutCase(each).layout)
  })
})

describe('a frame', () => {
  const twoLayers = `# region first layer
X = [[1, 2], [3, 4]]
W = [[1, 1], [1, 1]]
A = sigmoid(X @ W)
# endregion
# region second layer
V = [[1, 1], [1, 1]] * 0.5
b = [0.1, -0.2]
Z = A @ V + b
# endregion
L = mean(Z ** 2)`
  const programs = [
    twoLayers,
    'x = 2\nunused = exp(x)\n# region a chain\na = x * 3\nb = a + x\nc = b * a\n# endregion\nd = exp(x)\nL = c * d',
    ...Array.from({ length: 40 }, (_, seed) => randomRegions(seed)),
  ]

  it.each(programs)('contains no strangers: %j', (program) => {
    const graph = programGraph(program)
    const layout = laidOut(graph, stage)
    expect(layout.frames.filter(Boolean).length).toBeGreaterThan(0)
    expect(strangers(graph, layout)).toEqual([])
    expect(hiddenLines(graph, layout)).toEqual([])
    expect(overlaps(partsOf(graph, layout))).toEqual([])
  })
})

describe('operands', () => {
  const isFromTopToBottom = (program: string, ids: readonly string[]): boolean => {
    const graph = programGraph(program)
    const { nodes } = laidOut(graph)
    const y = ids.map((id) => required(nodes[required(graph.positions.get(id), id)], id).y)
    return y.every((height, i) => i === 0 || height > (y[i - 1] ?? Number.POSITIVE_INFINITY))
  }

  it.each(lessons)('of one rank stand from top to bottom in $name', ({ graph, layout }) => {
    for (const node of graph.nodes) {
      if (node.kind !== 'operation') continue
      const leaves = node.inputs.filter(
        (from) => nodeAt(graph, from).kind !== 'operation' && !layout.hanging.has(from),
      )
      const boxes = leaves.map((from) => required(layout.nodes[from], `node ${from}`))
      const y = boxes.filter(({ x }) => x === boxes[0]?.x).map((box) => box.y)
      expect(y, node.id).toEqual([...y].sort((a, b) => a - b))
    }
  })

  it('stand in their order, whichever was assigned first', () => {
    const program = 'c = 3\nb = 2\na = 1\np = a - b\nr = p * c'
    expect(isFromTopToBottom(program, ['a', 'b'])).toBe(true)
    expect(isFromTopToBottom(program, ['p', 'c'])).toBe(true)
  })

  it.each([
    'a = 1\nb = 2\np = a * b\nq = b * a\nr = p + q',
    'a = 1\nb = 2\nc = 3\np = a * b\nq = b * c\nr = c * a\ns = p + q\nt = s + r',
    'a = 1\nb = 2\np = a * b\nq = b * a\nr = q + p\ns = r * a\nt = b - s',
  ])('in orders that contradict each other follow the output: %j', (program) => {
    expect(isFromTopToBottom(program, ['p', 'q'])).toBe(!program.includes('q + p'))
  })
})

describe('the layout of an op', () => {
  it('has its operands from top to bottom', () => {
    const graph = programGraph('x = 2\ny = 5\nz = x - y')
    const { nodes } = laidOut(graph)
    const heights = ['x', 'y'].map((id) => nodes[graph.positions.get(id) ?? -1]?.y ?? 0)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  })

  it('has what it alone uses over and under it, a bias under its weights', () => {
    const graph = programGraph(
      'X = [[1, 2]]\nW = [[1, 2], [3, 4]]\nb = [1, 2]\nY = affine(X, W, b)\nL = sum(Y)',
    )
    const { nodes, hanging } = laidOut(graph)
    const at = (id: string) => nodes[graph.positions.get(id) ?? -1] ?? expect.fail(id)
    expect([...hanging.keys()].map((position) => graph.nodes[position]?.id)).toEqual(['W', 'b'])
    expect(at('W').x).toBe(at('Y').x)
    expect(at('b').x).toBe(at('Y').x)
    expect(at('W').y).toBeLessThan(at('Y').y)
    expect(at('b').y).toBeGreaterThan(at('Y').y)
    expect(at('X').y).toBe(at('Y').y)
  })

  it('lets the lanes of a fan-out leave in the order of what they lead to', () => {
    const graph = programGraph('x = 2\na = x + 3\nb = 4 * x\nL = a * b')
    const { nodes, edges } = laidOut(graph)
    const lanes = edges
      .filter(({ edge }) => graph.nodes[edge.from]?.id === 'x')
      .toSorted((a, b) => (a.points[0]?.y ?? 0) - (b.points[0]?.y ?? 0))
    const targets = lanes.map(({ edge }) => nodes[edge.to]?.y ?? 0)
    expect(targets).toEqual(targets.toSorted((a, b) => a - b))
  })
})

describe('a constant', () => {
  const carriersOf = (program: string): readonly (readonly string[])[] => {
    const graph = programGraph(program)
    return [...laidOut(graph).hanging].map((pair) => pair.map((position) => nodeAt(graph, position).id))
  }

  it('stands over the node that takes it, clear of it', () => {
    const program = 'x = 1\na = x * -1\nb = exp(a)\nc = b + 1'
    expect(carriersOf(program)).toEqual([
      ['a.1', 'a'],
      ['c.1', 'c'],
    ])
    const { nodes, hanging } = laidOut(programGraph(program))
    for (const [constant, under] of hanging) {
      const [above, below] = [constant, under].map((position) => required(nodes[position], 'a node'))
      expect(above?.x).toBe(below?.x)
      expect((above?.y ?? 0) + (above?.height ?? 0) / 2).toBeLessThan(
        (below?.y ?? 0) - (below?.height ?? 0) / 2,
      )
    }
  })

  it('stands beside the node where there are two', () => {
    expect(carriersOf('y = 2 * 3')).toHaveLength(1)
  })
})
