import { describe, expect, it } from 'vitest'
import { edgesInto } from '../../engine/edges'
import { GraphBuilder } from '../../engine/graph-builder'
import type { OpDef } from '../../engine/op'
import { ops } from '../../engine/registry'
import { type Run, runGraph } from '../../engine/run'
import { entryAt, full, type Shape } from '../../engine/tensor'
import { drawSmoothOperands } from '../../engine/testing/domain'
import { programGraph } from '../../language/testing/program-graph'
import { seedRandom } from '../../lib/random'
import { required } from '../../lib/required'
import { localValueOf } from '../steps/contributions'
import { curvePieces, plotWindow, tangentEnds } from './plot'
import { type Slope, slopeAlong } from './slope'

const elementwise = [...ops.values()].filter(({ localValue }) => localValue)

/** One op on numbers, or on arrays, from its domain. */
function runOf(op: OpDef, shape: Shape, seed: number): Run {
  const builder = new GraphBuilder()
  const shapes = Array.from({ length: op.arity }, () => shape)
  const operands = drawSmoothOperands(op, shapes, {}, seedRandom(seed))
  const inputs = operands.map((value, i) => builder.input({ id: `x${i}` }, value))
  return runGraph(builder.build(builder.apply({ id: 'y' }, op, inputs, {})), full(shape, 1))
}

const slopesOf = (run: Run): readonly (Slope & { readonly operandAt: number })[] =>
  edgesInto(run.graph, run.graph.output).map((edge) => ({
    ...required(slopeAlong(run, edge), 'the edge has no slope'),
    operandAt: edge.operand,
  }))

const seeds = [1, 2, 3, 4, 5]

it('is there for every element-wise op', () => {
  expect(elementwise.length).toBeGreaterThan(15)
})

describe.each(elementwise.map((op) => [op.name, op] as const))('the slope of %s', (_, op) => {
  it.each(seeds)('is the local derivative, and that of central differences (%s)', (seed) => {
    for (const shape of [[], [2, 3]]) {
      const run = runOf(op, shape, seed)
      for (const { operandAt, x, steepness, entry, at } of slopesOf(run)) {
        const edge = required(edgesInto(run.graph, run.graph.output)[operandAt], 'an edge')
        const local = required(localValueOf(run, edge), 'a local derivative')
        expect(Math.abs(steepness - entryAt(local.data, entry.output))).toBeLessThanOrEqual(1e-9)
        const h = 1e-5 * Math.max(1, Math.abs(x))
        const measured = (at(x + h).y - at(x - h).y) / (2 * h)
        expect(measured).toBeCloseTo(steepness, 4)
      }
    }
  })

  it.each(seeds)(
    'is that of the tangent, which stays in the window with the point in the middle (%s)',
    (seed) => {
      for (const slope of slopesOf(runOf(op, [], seed))) {
        const window = plotWindow(slope)
        const [from, to] = tangentEnds(slope, window)
        expect((to.y - from.y) / (to.x - from.x)).toBeCloseTo(slope.steepness, 9)
        for (const { x, y } of [from, to, slope]) {
          expect(x).toBeGreaterThanOrEqual(window.x[0])
          expect(x).toBeLessThanOrEqual(window.x[1])
          expect(y).toBeGreaterThanOrEqual(window.y[0])
          expect(y).toBeLessThanOrEqual(window.y[1])
        }
        expect((window.x[0] + window.x[1]) / 2).toBeCloseTo(slope.x, 9)
        expect((window.y[0] + window.y[1]) / 2).toBeCloseTo(slope.y, 9)
        expect(curvePieces(slope, window, 60).flat().length).toBeGreaterThan(20)
      }
    },
  )
})

const slopeIn = (text: string, id: string, operand = 0): Slope | undefined => {
  const graph = programGraph(text)
  const run = runGraph(graph)
  return slopeAlong(
    run,
    required(edgesInto(graph, required(graph.positions.get(id), id))[operand], 'an edge'),
  )
}

describe('slopeAlong', () => {
  it('is 2t for a square, and y(1 − y) for a sigmoid', () => {
    expect(slopeIn('t = 3\nz = square(t)', 'z')).toMatchObject({ x: 3, y: 9, steepness: 6 })
    expect(slopeIn('x = 0\ny = sigmoid(x)', 'y')).toMatchObject({ x: 0, y: 0.5, steepness: 0.25 })
  })

  it('holds the other factor of a product', () => {
    const slope = required(slopeIn('a = 2\nb = 3\nc = a * b', 'c', 1), 'a slope')
    expect(slope).toMatchObject({ x: 3, y: 6, steepness: 2 })
    expect(slope.at(5)).toEqual({ x: 5, y: 10, steepness: 2 })
  })

  it('is of the entry with the largest magnitude where there are arrays, with broadcast operands in place', () => {
    const slope = slopeIn('X = [[1, 2], [3, -5]]\nb = [10, 20]\nP = X * b\nL = P.sum()', 'P')
    expect(slope).toMatchObject({ x: -5, y: -100, steepness: 20, entry: { operand: 3, output: 3 } })
  })

  it('follows the convention at a kink, and is absent at a pole and where an op works on whole arrays', () => {
    expect(slopeIn('x = 0\ny = relu(x)', 'y')).toMatchObject({ x: 0, y: 0, steepness: 0 })
    expect(slopeIn('x = 0\ny = 1 / x', 'y', 1)).toBeUndefined()
    expect(slopeIn('x = [1, 2]\ny = softmax(x)\nL = y.sum()', 'y')).toBeUndefined()
  })
})

describe('plotWindow', () => {
  it('goes nearer where a pole is beside the point, and shows 0 where it is not far', () => {
    const nearPole = plotWindow(required(slopeIn('x = 0.1\ny = 1 / x', 'y', 1), 'a slope'))
    expect(nearPole.x[0]).toBeGreaterThan(-0.1)
    const square = plotWindow(required(slopeIn('t = 3\nz = square(t)', 'z'), 'a slope'))
    expect(square.x[0]).toBeLessThan(0)
  })

  it('has some height where a curve is level', () => {
    const level = required(slopeIn('x = -4\ny = relu(x)', 'y'), 'a slope')
    const [low, high] = plotWindow(level).y
    expect(high).toBeGreaterThan(low)
  })
})

describe('curvePieces', () => {
  it('leaves out where there is no value', () => {
    const slope = required(slopeIn('x = 2\ny = log(x)', 'y'), 'a slope')
    const window = plotWindow(slope)
    expect(window.x[0]).toBeLessThan(0)
    const pieces = curvePieces(slope, window, 100)
    expect(pieces).toHaveLength(1)
    expect(pieces.flat().every(({ x }) => x > 0)).toBe(true)
  })

  it('are parted by a pole, and reach the border of the window where a curve leaves it', () => {
    const slope = required(slopeIn('x = 0.5\ny = 1 / x', 'y', 1), 'a slope')
    const window = { x: [-2, 3], y: [-2, 6] } as const
    const pieces = curvePieces(slope, window, 40)
    expect(pieces).toHaveLength(2)
    expect(Math.min(...(pieces[0] ?? []).map(({ y }) => y))).toBeLessThanOrEqual(window.y[0])
    expect(Math.max(...(pieces[1] ?? []).map(({ y }) => y))).toBeGreaterThanOrEqual(window.y[1])
  })
})
