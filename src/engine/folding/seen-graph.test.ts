import { describe, expect, it } from 'vitest'
import { parseProgram } from '../../language/parse-program'
import { type RandomState, seedRandom, uniform } from '../../lib/random'
import { required } from '../../lib/required'
import { type Graph, nodeById } from '../graph'
import { GraphBuilder } from '../graph-builder'
import type { OpDef } from '../op'
import { ops } from '../registry'
import { forward, gradientAt, runGraph, valueAt } from '../run'
import { generate, type Tensor, zipTensors } from '../tensor'
import { drawSmoothOperands } from '../testing/domain'
import { fittingCases, type OpCase } from '../testing/fitting-cases'
import { withInputs } from '../with-inputs'
import { groupIds } from './group-ids'
import { seenGraph } from './seen-graph'

const graphOf = (program: string): Graph => required(parseProgram(program).graph, program)

const seen = (program: string, ...open: string[]): Graph => seenGraph(graphOf(program), new Set(open))

const ids = (graph: Graph): string[] => graph.nodes.map(({ id }) => id)

const gradientOf = (graph: Graph, id: string, upstream?: Tensor): Tensor =>
  required(runGraph(graph, upstream).gradients.get(required(graph.positions.get(id), id)), id)

const opNameOf = (graph: Graph, id: string): string | undefined => {
  const node = nodeById(graph, id)
  return node?.kind === 'operation' ? node.op.name : undefined
}

const sigmoid = `x = 1
# region sigmoid
a = x * -1
b = exp(a)
c = b + 1
y = reciprocal(c)
# endregion`

describe('a region of a program', () => {
  it('folds into the op that it is named after', () => {
    const folded = seen(sigmoid)
    expect(ids(folded)).toEqual(['x', 'y'])
    expect(opNameOf(folded, 'y')).toBe('sigmoid')
    expect(nodeById(folded, 'y')).toMatchObject({ opens: 'y', isFolded: true })
    expect(gradientOf(folded, 'x').data[0]).toBeCloseTo(0.19661193324148185, 15)
  })

  it('is fully present when it is open', () => {
    const open = seen(sigmoid, 'y')
    expect(ids(open)).toEqual(['x', 'a.1', 'a', 'b', 'c.1', 'c', 'y'])
    expect(open.groups).toMatchObject([{ id: 'y', output: 'y', members: ['a.1', 'a', 'b', 'c.1', 'c', 'y'] }])
    expect(gradientOf(open, 'x').data[0]).toBeCloseTo(0.19661193324148185, 15)
  })

  const named = `x = 3
# region square of a sum
s = x + 1
q = s * s
# endregion
y = q * x`

  it('folds into a node of its own if no op computes the same', () => {
    const folded = seen(named)
    expect(ids(folded)).toEqual(['x', 'q', 'y'])
    expect(runGraph(folded).values[2]?.data[0]).toBe(48) // (3 + 1)² × 3
    expect(gradientOf(folded, 'x').data[0]).toBe(40) // 2 · 4 · 3 + 16
    expect(gradientOf(seen(named, 'q'), 'x').data[0]).toBe(40)
  })

  it('is not mistaken for an op that computes something else', () => {
    const wrong = `x = 1
# region sigmoid
y = exp(x)
# endregion`
    expect(opNameOf(seen(wrong), 'y')).toBe('sigmoid') // the group's name
    expect(ids(seen(wrong))).toEqual(['x', 'y'])
    expect(runGraph(seen(wrong)).values[1]?.data[0]).toBe(Math.E)
  })

  const loss = `a = [1, 2, 3]
t = [0, 1, 0]
# region softmax_cross_entropy
# region softmax
u = exp(a)
S = sum(u)
y = u / S
# endregion
# region cross_entropy
v = log(y)
m = v * t
c = sum(m)
L = c * -1
# endregion
# endregion`

  it.each([
    [[], ['a', 't', 'L']],
    [['L'], ['a', 't', 'y', 'L']],
    [
      ['L', 'y'],
      ['a', 't', 'u', 'S', 'y', 'L'],
    ],
    [
      ['L', 'L.cross_entropy'],
      ['a', 't', 'y', 'v', 'm', 'c', 'L.1', 'L'],
    ],
    [['y'], ['a', 't', 'L']], // what is inside a folded group is hidden
  ])('nests: with %j open, %j are visible', (open, expected) => {
    const graph = seen(loss, ...open)
    expect(ids(graph)).toEqual(expected)
    expect(gradientOf(graph, 'a').data[1]).toBeCloseTo(1 / (Math.exp(-1) + 1 + Math.E) - 1, 14)
  })
})

const groupsSeen = (program: string, ...open: string[]): readonly (readonly [string, number])[] =>
  seen(program, ...open).groups.map(({ id, members }) => [id, members.length] as const)

describe('a line of a region that leads nowhere', () => {
  const dead = `x = 2
# region r
y = x * x
k = 3
d = y * k
# endregion
L = y + 1`

  it('stays in the region, and what only it uses is not an operand', () => {
    expect(ids(seen(dead))).toEqual(['x', 'y', 'k', 'L.1', 'L'])
    expect(nodeById(seen(dead), 'y')).toMatchObject({ inputs: [0] })
    expect(gradientOf(seen(dead), 'x').data[0]).toBe(4)
    expect(ids(seen(dead, 'y'))).toEqual(['x', 'y', 'k', 'd', 'L.1', 'L'])
  })
})

describe('a region that ends in a composite', () => {
  const program = `x = 1
# region r
y = sigmoid(2 * x)
# endregion`

  it('opens on its own, and the composite in it under a name of its own', () => {
    expect(ids(seen(program))).toEqual(['x', 'y'])
    expect(ids(seen(program, 'y'))).toEqual(['x', 'y.1', 'y.2', 'y'])
    expect(nodeById(seen(program, 'y'), 'y')).toMatchObject({ opens: 'y.sigmoid' })
    expect(groupsSeen(program, 'y')).toEqual([['y', 3]])
  })

  it('contains the open composite, and distinguishes it from a part of the program', () => {
    expect(groupsSeen(program, 'y', 'y.sigmoid')).toEqual([
      ['y.sigmoid', 6],
      ['y', 8],
    ])
    const { groups } = seen(program, 'y', 'y.sigmoid')
    expect(groups.map(({ isComposite }) => isComposite)).toEqual([true, undefined])
    expect(groupIds(graphOf(program))).toEqual(new Set(['y', 'y.sigmoid']))
  })

  it('gives the composite a free name if a region inside has the first', () => {
    const inner = `x = 1
# region r
# region sigmoid
y = sigmoid(2 * x)
# endregion
# endregion`
    expect(groupIds(graphOf(inner))).toEqual(new Set(['y', 'y.sigmoid', 'y.sigmoid.sigmoid']))
    expect(ids(seen(inner, 'y', 'y.sigmoid'))).toEqual(['x', 'y.1', 'y.2', 'y'])
  })
})

describe('two regions around the same lines', () => {
  const program = `x = 3
# region outer
# region inner
y = x * x
# endregion
# endregion
L = y + x`

  it('are nested, and fold from the outside in', () => {
    expect(nodeById(seen(program), 'y')).toMatchObject({ opens: 'y' })
    expect(nodeById(seen(program, 'y'), 'y')).toMatchObject({ opens: 'y.inner' })
    expect(groupsSeen(program, 'y')).toEqual([['y', 1]])
    expect(groupsSeen(program, 'y.inner')).toEqual([])
    expect(groupsSeen(program, 'y', 'y.inner')).toEqual([
      ['y.inner', 1],
      ['y', 1],
    ])
  })
})

const composites = [
  'y = sigmoid(x)',
  'y = tanh(x)',
  'y = mean(x)',
  'y = mean(x, axis=0)',
  'y = mean(x, axis=1, keepdims=True)',
  'y = softmax(x)',
  'y = cross_entropy(softmax(x), t)',
  'y = softmax_cross_entropy(x, t)',
  'y = affine(x, w, b)',
]

/** Every group of a graph open, at any depth. */
const unfolded = (graph: Graph): Graph => seenGraph(graph, groupIds(graph))

const programOf = (line: string): string => `x = [[1, 2, 3], [4, 5, 6]]
t = [[0, 1, 0], [0.2, 0, 0.8]]
w = [[1, -2], [3, 4], [-5, 6]]
b = [0.5, -0.5]
${line}`

const made = [...ops.values()].flatMap((op) => (op.expand ? [{ name: op.name, op }] : []))

/** An op on inputs of its own, whose numbers are in its domain. */
function graphOfOp(op: OpDef, { shapes, options }: OpCase, random: RandomState): Graph {
  const builder = new GraphBuilder()
  const operands = drawSmoothOperands(op, shapes, options, random)
  const inputs = operands.map((value, operand) => builder.input({ id: `x${operand}` }, value))
  return builder.build(builder.apply({ id: 'y' }, op, inputs, options))
}

it.each(made)('$name: gives the same numbers as what it is made of, for every shape', ({ op }) => {
  const random = seedRandom(9)
  for (const fitting of fittingCases(op)) {
    const folded = graphOfOp(op, fitting, random)
    const open = unfolded(folded)
    expect(open.nodes.length > folded.nodes.length).toBe(op.canExpand?.(fitting.shapes) ?? true)
    const upstream = generate(nodeById(folded, 'y')?.shape ?? [], () => uniform(random))
    const [one, other] = [runGraph(folded, upstream), runGraph(open, upstream)]
    expectSame(valueAt(one.values, folded.output), valueAt(other.values, open.output))
    for (const [operand] of fitting.shapes.entries())
      if (!op.constantOperands.includes(operand))
        expectSame(gradientAt(one.gradients, operand), gradientAt(other.gradients, operand))
  }
})

function expectSame(a: Tensor, b: Tensor): void {
  expect(b.shape).toEqual(a.shape)
  for (const distance of zipTensors(a, b, (one, other) => Math.abs(one - other)).data)
    expect(distance).toBeLessThanOrEqual(1e-12)
}

describe.each(composites)('%s', (line) => {
  const program = programOf(line)

  it('gives the same numbers unfolded, to 1e-12 within ±30', () => {
    const graph = graphOf(program)
    const random = seedRandom(7)
    for (let round = 0; round < 50; round++) {
      const x = generate([2, 3], () => 60 * uniform(random) - 30)
      const [folded, open] = [graph, unfolded(graph)].map((one) => withInputs(one, new Map([['x', x]])))
      const upstream = generate(nodeById(graph, 'y')?.shape ?? [], () => uniform(random))
      for (const [a, b] of [
        [valueIn(folded, 'y'), valueIn(open, 'y')],
        [gradientOf(folded as Graph, 'x', upstream), gradientOf(open as Graph, 'x', upstream)],
      ] as const)
        expectSame(a, b)
    }
  })

  it('keeps its id and has inner nodes named after it', () => {
    const open = unfolded(graphOf(program))
    const composite = line.includes('cross_entropy(softmax') ? /^y(\.1)?\./ : /^y\./
    const inner = ids(open).filter((id) => !['x', 't', 'w', 'b', 'y', 'y.1'].includes(id))
    expect(inner.length).toBeGreaterThan(0)
    for (const id of inner) expect(id).toMatch(composite)
    expect(open.groups.at(-1)?.output).toBe('y')
  })
})

const valueIn = (graph: Graph | undefined, id: string): Tensor =>
  required(forward(required(graph, id))[required(graph?.positions.get(id), id)], id)

it('overflows when unfolded, where the fused loss stays exact', () => {
  const program = `a = [0, 800]
t = [1, 0]
L = softmax_cross_entropy(a, t)`
  expect(valueAtOutput(seen(program))).toBe(800)
  expect(valueAtOutput(seen(program, 'L', 'L.softmax', 'L.cross_entropy'))).toBe(Number.POSITIVE_INFINITY)
})

const valueAtOutput = (graph: Graph): number | undefined => runGraph(graph).values[graph.output]?.data[0]
